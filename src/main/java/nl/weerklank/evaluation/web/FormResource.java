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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Forms;
import nl.weerklank.evaluation.Responses;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.Public;
import nl.weerklank.platform.web.SenderAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    @Operation(
            summary = "The questions of a form, and the number to send the answers with; uses up nothing",
            description = "Kinds: scale, grade (0 to 10) and statement are answered by a value of `scale`; choice by a"
                    + " value of `options` or {other: text}, choices by a list of those; yes-no by a boolean; text and"
                    + " long-text by a text; number by a number; date by an ISO date; shift by {then, now}; a section is"
                    + " a heading. Where `notApplicable`, “n/a” is an answer too. A question with `shownIf` counts as"
                    + " asked only after such an answer.")
    public FormJson form(
            @PathParam("token") String token,
            @Parameter(description = "The language to read it in, nl or en; the form’s own where it is left out")
                    @QueryParam("lang")
                    String lang) {
        Form found = find(token, lang);
        forms.refuseUnlessFree(found, current.isSignedIn());
        Form form = forms.kept(found);
        return FormJson.of(form, forms.open(form), spoken(form, lang));
    }

    @POST
    @Path("responses")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sends a form; sending it again with the same number changes nothing",
            description = "{sid, revision, answers: {key: value}, remarks: {key: text}, consents: {key: {use, name}},"
                    + " firstName, contactRequest: {name, reach, message}}; answers to questions that were not asked are"
                    + " dropped")
    public Response submit(
            @PathParam("token") String token,
            @Parameter(description = "The language of mistakes") @QueryParam("lang") String lang,
            InputStream body)
            throws IOException {
        Form form = find(token, lang);
        SentBody.refuseAnnounced(request);
        limit.check(form.token(), SenderAddress.of(request));
        Submission sent = new SubmissionReading().submission(SentBody.object(body));
        Responses.Taken taken = responses.submit(form, sent, current.isSignedIn());
        return Response.status(taken.again() ? Response.Status.OK : Response.Status.CREATED)
                .entity(new TakenJson(taken.sid(), taken.receipt().text()))
                .build();
    }

    private Form find(String token, String lang) {
        Form form = forms.find(token);
        language.is(spoken(form, lang));
        return form;
    }

    private static Locale spoken(Form form, String lang) {
        return FormLanguage.of(lang, form.evaluation().locale());
    }
}
