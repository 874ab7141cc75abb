package nl.weerklank.evaluation.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Forms;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Language;
import nl.weerklank.questionnaire.Questionnaires;

/** The form as participants will see it, for its maker: shown within a page of the desk, never taken. */
@WebServlet("/evaluation/preview")
public class PreviewServlet extends PhoneServlet {

    private static final String POLICY = "Content-Security-Policy";

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Forms forms;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Language language;

    @Inject
    private FormPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long key = key(request.getParameter("questionnaire"));
        Form form = forms.example(questionnaires.find(current.organisation(), key), current.trainer());
        Locale spoken = FormLanguage.of(
                request.getParameter("language"), form.evaluation().locale());
        language.is(spoken);
        page.showExample(form, spoken);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader(
                POLICY,
                response.getHeader(POLICY)
                        .replace("frame-ancestors 'none'", "frame-ancestors 'self'")
                        .replace("form-action 'self'", "form-action 'none'"));
        show("form", request, response);
    }

    private static long key(String asked) {
        if (asked == null || !asked.matches("\\d{1,16}")) {
            throw Refusal.notFound();
        }
        return Long.parseLong(asked);
    }
}
