package nl.weerklank.samples.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.web.Paging;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.Questionnaires;
import nl.weerklank.samples.Sample;
import nl.weerklank.samples.Samples;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sample courses: what there is, and making a program of one. */
@Path("samples")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programs")
public class SamplesResource {

    /** A course as it is listed; minutes and days are those of its main plan. */
    public record SampleJson(
            String slug,
            String title,
            String language,
            String summary,
            List<String> goals,
            String customer,
            List<String> customers,
            int days,
            long minutes) {

        static SampleJson of(Sample sample) {
            return new SampleJson(
                    sample.slug(),
                    sample.title(),
                    sample.locale().getLanguage(),
                    sample.summary(),
                    sample.goals(),
                    sample.customerWord().one(),
                    sample.customerWords(),
                    sample.days(),
                    sample.minutes());
        }
    }

    @Inject
    private Samples samples;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private CurrentTrainer current;

    @GET
    @Operation(summary = "The sample courses, with the words for the customer that each can be filled with")
    public Response list(@Context UriInfo uri) {
        return Paging.page(samples.all().stream().map(SampleJson::of).toList(), uri);
    }

    @POST
    @Path("{slug}/programs")
    @Operation(
            summary = "Makes a program of a sample course, with plans and questionnaires",
            description = "The body may be left out; {\"customer\": \"gast\"} chooses the word for the customer.")
    public Response adopt(@PathParam("slug") String slug, String body) {
        Sample sample = samples.find(slug);
        CustomerWord word = customer(body).map(sample::word).orElse(null);
        Program program = samples.adopt(current.organisation(), slug, word);
        return Response.status(Response.Status.CREATED)
                .entity(ProgramJson.of(program, questionnaires.of(program)))
                .build();
    }

    /** Read by hand, since an empty body is no JSON and yet allowed here. */
    private static Optional<String> customer(String body) {
        if (body == null || body.isBlank()) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonValue customer = reader.readObject().getOrDefault("customer", JsonValue.NULL);
            return customer == JsonValue.NULL
                    ? Optional.empty()
                    : Optional.of(customer instanceof JsonString word ? word.getString() : customer.toString());
        }
    }
}
