package nl.weerklank.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Forms;
import nl.weerklank.evaluation.Responses;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.Public;
import nl.weerklank.platform.web.SenderAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The form behind a link, for everybody who has the link. */
@Path("forms/{token}")
@RequestScoped
@Public
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forms")
public class FormResource {

    /** That a form was taken; the same for every copy that comes in. */
    public record TakenJson(String sid, String receipt) {}

    @Inject
    private Forms forms;

    @Inject
    private Responses responses;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Language language;

    @Inject
    private FormLimit limit;

    @Inject
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The questions of a form, and the number to send the answers with; uses up nothing")
    public FormJson form(@PathParam("token") String token) {
        Form form = find(token);
        forms.refuseUnlessFree(form, current.isSignedIn());
        return FormJson.of(form, forms.open(form));
    }

    @POST
    @Path("responses")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sends a form; sending it again with the same number changes nothing")
    public Response submit(@PathParam("token") String token, InputStream body) throws IOException {
        Form form = find(token);
        limit.check(form.token(), SenderAddress.of(request));
        Submission sent = new SubmissionReading().submission(SentBody.object(body));
        Responses.Taken taken = responses.submit(form, sent, current.isSignedIn());
        return Response.status(taken.again() ? Response.Status.OK : Response.Status.CREATED)
                .entity(new TakenJson(taken.sid(), taken.receipt().text()))
                .build();
    }

    private Form find(String token) {
        Form form = forms.find(token);
        language.is(form.evaluation().locale());
        return form;
    }
}
