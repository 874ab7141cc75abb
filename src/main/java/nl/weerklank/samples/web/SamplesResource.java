package nl.weerklank.samples.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.List;
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

    /** How a program is to be made of a course: with which of its words for the customer. */
    public record Adoption(String customer) {}

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
    @Operation(summary = "Makes a program of a sample course, with plans and questionnaires")
    public Response adopt(@PathParam("slug") String slug, Adoption adoption) {
        Sample sample = samples.find(slug);
        CustomerWord word = adoption == null || adoption.customer() == null ? null : sample.word(adoption.customer());
        Program program = samples.adopt(current.organisation(), slug, word);
        return Response.status(Response.Status.CREATED)
                .entity(ProgramJson.of(program, questionnaires.of(program)))
                .build();
    }
}
