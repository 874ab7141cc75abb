package nl.weerklank.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.Engagements;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evaluations over several editions of one engagement, so that small groups reach the threshold together. */
@Path("engagements/{id}/evaluations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations")
public class EngagementEvaluationsResource {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Engagements engagements;

    @Inject
    private Editions editions;

    @Inject
    private Evaluations evaluations;

    @POST
    @Operation(summary = "Opens one evaluation over several editions of an engagement; over all where none is named")
    public Response open(@PathParam("id") long id, EvaluationRequest sent) {
        EvaluationRequest asked = sent == null ? new EvaluationRequest(null, null, null, null, null) : sent;
        List<Edition> all = editions.of(engagements.find(current.organisation(), id));
        List<Edition> chosen = asked.editions() == null ? all : chosen(all, asked.editions());
        if (chosen.isEmpty()) {
            throw Refusal.invalid("editions", "evaluation.mistake.no-edition");
        }
        NewEvaluation typed = asked.in(chosen.get(0).timeZone());
        Evaluation opened = evaluations.open(chosen, typed);
        return Response.status(Response.Status.CREATED)
                .entity(EvaluationJson.of(evaluations, opened))
                .build();
    }

    private static List<Edition> chosen(List<Edition> all, List<Long> wanted) {
        List<Edition> chosen =
                all.stream().filter(edition -> wanted.contains(edition.id())).toList();
        if (chosen.size() < wanted.stream().distinct().count()) {
            throw Refusal.invalid("editions", "evaluation.mistake.unknown-edition");
        }
        return chosen;
    }
}
