package nl.weerklank.builder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.web.Paging;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.questionnaire.FillingTime;
import nl.weerklank.questionnaire.Question;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.Questionnaires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The questionnaires of a program: the current revision for each purpose. */
@Path("programs/{id}/questionnaires")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
public class ProgramQuestionnairesResource {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Programs programs;

    @Inject
    private Questionnaires questionnaires;

    @GET
    @Operation(summary = "The questionnaires of a program, the current revision for each purpose")
    public Response all(@PathParam("id") long id, @Context UriInfo uri) {
        Program program = programs.find(current.organisation(), id);
        return Paging.page(questionnaires.of(program), uri, one -> Line.of(one, program.locale()));
    }

    /** A questionnaire in a list. */
    public record Line(
            long id, String purpose, int revision, boolean frozen, String title, int questions, int minutes) {

        static Line of(Questionnaire questionnaire, Locale own) {
            return new Line(
                    questionnaire.id(),
                    questionnaire.purpose().word(),
                    questionnaire.revision(),
                    questionnaire.isFrozen(),
                    questionnaire.title().in(own),
                    questionnaire.questions().size(),
                    FillingTime.minutes(questionnaire.questions().stream()
                            .map(Question::kind)
                            .toList()));
        }
    }
}
