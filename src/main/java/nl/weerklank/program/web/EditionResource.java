package nl.weerklank.program.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.Enrolment;
import nl.weerklank.program.NewParticipant;
import nl.weerklank.program.web.EditionJson.TrainerJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An edition and who takes part in it. */
@Path("editions/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
public class EditionResource {

    /** A participant; the key is the one that invitations ask for. Attended is null while nobody said so. */
    public record ParticipantJson(long id, String firstName, String lastName, String email, Boolean attended) {

        static ParticipantJson of(Enrolment enrolment) {
            return new ParticipantJson(
                    enrolment.id(),
                    enrolment.participant().firstName(),
                    enrolment.participant().lastName(),
                    enrolment.participant().email(),
                    enrolment.attended());
        }
    }

    @Inject
    private Editions editions;

    @Inject
    private CurrentTrainer current;

    @GET
    @Operation(summary = "An edition")
    public EditionJson one(@PathParam("id") long id) {
        return EditionJson.of(edition(id));
    }

    @PUT
    @Path("trainers")
    @Operation(
            summary = "Says who give it",
            description = "[{name, role: trainer|co-trainer|actor}]; questions per trainer are asked of each of them")
    public EditionJson staff(@PathParam("id") long id, List<TrainerJson> sent) {
        return EditionJson.of(editions.staff(current.organisation(), id, TrainerJson.typed(sent)));
    }

    @GET
    @Path("participants")
    @Operation(summary = "The participants, in the order in which they were added")
    public Response participants(@PathParam("id") long id, @Context UriInfo uri) {
        return Paging.page(editions.enrolments(edition(id)), uri, ParticipantJson::of);
    }

    @POST
    @Path("participants")
    @Operation(summary = "Adds participants: all of them or, when one has a mistake, none")
    public Response enrol(@PathParam("id") long id, List<NewParticipant> sent) {
        List<Enrolment> added = editions.enrol(edition(id), sent == null ? List.of() : sent);
        return Response.status(Response.Status.CREATED)
                .entity(added.stream().map(ParticipantJson::of).toList())
                .build();
    }

    private Edition edition(long id) {
        return editions.find(current.organisation(), id);
    }
}
