package nl.weerklank.evaluation.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Forms;
import nl.weerklank.evaluation.Responses;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.SenderAddress;

/** The form behind a link: shown, and taken when it is sent in. Looking at it uses up nothing. */
@WebServlet("/f/*")
public class FormServlet extends PhoneServlet {

    private static final String FORM_TYPE = "application/x-www-form-urlencoded";

    /** After these the writer gets the form back as it was filled in. */
    private static final Set<Refusal.Kind> GIVES_BACK =
            Set.of(Refusal.Kind.INVALID, Refusal.Kind.UNAVAILABLE, Refusal.Kind.TOO_MANY);

    @Inject
    private Forms forms;

    @Inject
    private Responses responses;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Language language;

    @Inject
    private FormPage page;

    @Inject
    private FormLimit limit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Form form = find(request);
        forms.refuseUnlessFree(form, current.isSignedIn());
        page.show(form, forms.open(form).text());
        show("form", request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Form form = find(request);
        if (request.getContentType() == null || !request.getContentType().startsWith(FORM_TYPE)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        SentForm sent = new SentForm(SentBody.bytes(request.getInputStream()));
        try {
            limit.check(form.token(), SenderAddress.of(request));
            sent.refuseUnlessWhole(form);
            Responses.Taken taken = responses.submit(form, sent.submission(form), current.isSignedIn());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    request.getContextPath() + "/receipt/" + taken.receipt().text());
        } catch (Refusal refusal) {
            if (!GIVES_BACK.contains(refusal.kind())) {
                throw refusal;
            }
            tellStatus(refusal, response);
            page.showAgain(form, forms.readable(form, sent.value(FormFields.SID)), sent, refusal);
            show("form", request, response);
        }
    }

    private Form find(HttpServletRequest request) {
        Form form = forms.find(asked(request));
        language.is(form.evaluation().locale());
        return form;
    }
}
