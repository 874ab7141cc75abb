package nl.weerklank.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Responses;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Forms that were filled in on paper, typed over as one stack. */
@Path("evaluations/{id}/paper")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations")
public class PaperResource {

    private static final int LONGEST_NAME = 200;

    /**
     * What came of a stack.
     *
     * @param sheets how many forms it has
     * @param paper how many forms on paper the evaluation has now
     */
    public record StackJson(int sheets, int paper) {}

    @Inject
    private CurrentTrainer current;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Responses responses;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Adds a stack of forms filled in on paper",
            description = "An array of {revision, answers, remarks, consents, firstName}, each as a form is sent; a"
                    + " question left open is no mistake. They are stored shuffled. A stack sent again under the same"
                    + " Idempotency-Key is answered 200 and not stored again; another one under that key is refused with"
                    + " 409.")
    public Response add(@PathParam("id") long id, @HeaderParam("Idempotency-Key") String name, InputStream body)
            throws IOException {
        Evaluation evaluation = evaluations.find(current.organisation(), id);
        if (name != null && (name.isBlank() || name.length() > LONGEST_NAME)) {
            throw Refusal.invalid("Idempotency-Key", "evaluation.mistake.stack");
        }
        List<Submission> sheets = sheets(SentBody.array(body));
        String stack = name == null ? UUID.randomUUID().toString() : name;
        boolean again = responses.submitPaper(evaluation, stack, sheets);
        return Response.status(again ? Response.Status.OK : Response.Status.CREATED)
                .entity(new StackJson(
                        sheets.size(), evaluations.headcount(evaluation).papers()))
                .build();
    }

    private static List<Submission> sheets(JsonArray sent) {
        Mistakes mistakes = new Mistakes();
        List<Submission> sheets = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            JsonValue sheet = sent.get(i);
            mistakes.within("[" + i + "].", () -> sheets.add(sheet(sheet)));
        }
        mistakes.refuseIfAny();
        return sheets;
    }

    private static Submission sheet(JsonValue sent) {
        if (sent instanceof JsonObject object) {
            return new SubmissionReading().sheet(object);
        }
        throw Refusal.invalid("", "evaluation.mistake.object");
    }
}
