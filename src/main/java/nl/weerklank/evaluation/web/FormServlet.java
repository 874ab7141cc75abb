package nl.weerklank.evaluation.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Forms;
import nl.weerklank.evaluation.Reading;
import nl.weerklank.evaluation.Responses;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.SenderAddress;

/** The form behind a link: shown, and taken when it is sent in. Looking at it uses up nothing. */
@WebServlet("/f/*")
public class FormServlet extends PhoneServlet {

    private static final String FORM_TYPE = "application/x-www-form-urlencoded";

    private static final Pattern TABLET = Pattern.compile("(^|&)" + FormFields.TABLET + "(=|&|$)");

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
    private FormTemplates templates;

    @Inject
    private FormLimit limit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Form found = find(request);
        forms.refuseUnlessFree(found, isTrainer(request));
        Form form = begun(forms.kept(found), request.getParameter(FormFields.REVISION));
        String number = forms.open(form).text();
        Locale spoken = speak(form, request.getParameter(FormFields.SPOKEN), request);
        if (isUsual(request, spoken)) {
            templates.send(form, number, spoken, request, response);
        } else {
            page.show(form, number, spoken);
            show("form", request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Form found = find(request);
        if (request.getContentType() == null || !request.getContentType().startsWith(FORM_TYPE)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        SentForm sent = new SentForm(SentBody.bytes(request));
        Form form = found.asOf(sent.revision());
        Locale spoken = speak(form, sent.language(), request);
        if (sent.isForOtherLanguage()) {
            page.show(form, forms.readable(form, sent.value(FormFields.SID)), spoken, sent);
            show("form", request, response);
            return;
        }
        try {
            limit.check(form.token(), SenderAddress.of(request));
            sent.refuseUnlessWhole(form);
            Reading read = Reading.of(form, sent.submission(form));
            if (!ScriptReply.isAsked(request)) {
                sent.refuseUntold(read.unasked());
            }
            Responses.Taken taken = responses.submit(form, read, isTrainer(request));
            String query = FormLanguage.query(spoken, form.evaluation().locale());
            boolean forNext = isTablet(request) && !form.isPersonal();
            thank(taken, forNext ? onTablet(query, form) : query, request, response);
        } catch (Refusal refusal) {
            if (!GIVES_BACK.contains(refusal.kind())) {
                throw refusal;
            }
            giveBack(form, sent, spoken, refusal, request, response);
        }
    }

    /** The form with those earlier questions with which its reader began, where the address names them. */
    private static Form begun(Form form, String revision) {
        return revision != null && revision.matches("\\d{1,5}") ? form.asOf(Integer.parseInt(revision)) : form;
    }

    /** The body was read as it is, so that only the address can still be asked. */
    private static boolean isTablet(HttpServletRequest request) {
        return TABLET.matcher(Objects.toString(request.getQueryString(), "")).find();
    }

    /** The room's token goes along: a receipt by itself must not lead to a link that anybody can answer through. */
    private static String onTablet(String query, Form room) {
        return query + (query.isEmpty() ? "?" : "&") + FormFields.TABLET + "=" + room.token();
    }

    private static void thank(
            Responses.Taken taken, String query, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (ScriptReply.isAsked(request)) {
            ScriptReply.taken(taken, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    request.getContextPath() + "/receipt/" + taken.receipt().text() + query);
        }
    }

    private void giveBack(
            Form form,
            SentForm sent,
            Locale spoken,
            Refusal refusal,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        String sid = forms.readable(form, sent.value(FormFields.SID));
        if (ScriptReply.isAsked(request)) {
            List<FieldMistakes.Line> lines =
                    FieldMistakes.of(refusal, spoken).lines(form.items(), FormFields.of(form), spoken);
            ScriptReply.givenBack(refusal, lines, sid, spoken, response);
        } else {
            tellStatus(refusal, response);
            page.showAgain(form, sid, spoken, sent, refusal);
            show("form", request, response);
        }
    }

    /** Whether a signed-in trainer looks; of participants, who have no session, nothing more is asked. */
    private boolean isTrainer(HttpServletRequest request) {
        return request.getSession(false) != null && current.isSignedIn();
    }

    /** Whether it is asked for as participants do, by an address that says no more than the language. */
    private boolean isUsual(HttpServletRequest request, Locale spoken) {
        String query = request.getQueryString();
        return !isTrainer(request) && (query == null || query.equals(FormFields.SPOKEN + "=" + spoken.getLanguage()));
    }

    /** Answers in the language that was asked for, or else in the form's own. */
    private static Locale speak(Form form, String asked, HttpServletRequest request) {
        Locale spoken = FormLanguage.of(asked, form.evaluation().locale());
        Language.is(spoken, request);
        return spoken;
    }

    @Override
    void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (ScriptReply.isAsked(request)) {
            ScriptReply.refused(refusal, language.locale(), response);
        } else {
            super.refuse(refusal, request, response);
        }
    }

    private Form find(HttpServletRequest request) {
        Form form = forms.find(asked(request));
        Language.is(form.evaluation().locale(), request);
        return form;
    }
}
