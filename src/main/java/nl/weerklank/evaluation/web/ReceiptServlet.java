package nl.weerklank.evaluation.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.evaluation.Forms;
import nl.weerklank.evaluation.Item;
import nl.weerklank.evaluation.ReceiptCode;
import nl.weerklank.evaluation.Receipts;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Language;

/** The receipt of a form: what was sent, read back, allowed otherwise, or erased, by whoever holds the code. */
@WebServlet("/receipt/*")
public class ReceiptServlet extends PhoneServlet {

    /** The field that says what to do; without it, what may be quoted is changed. */
    static final String ACTION = "action";

    /** To ask the trainer to get in touch. */
    static final String CONTACT = "contact";

    private static final String DONE = "done";

    @Inject
    private Forms forms;

    @Inject
    private Receipts receipts;

    @Inject
    private Language language;

    @Inject
    private ReceiptPage page;

    @Inject
    private NoticePage notice;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!asked(request).isEmpty()) {
            Receipts.Sent sent = receipts.read(code(asked(request)));
            page.show(sent, speak(sent, request.getParameter(FormFields.SPOKEN)), request.getParameter(DONE));
            offerNext(sent, request);
            show("receipt", request, response);
        } else if (request.getParameter("code") == null) {
            show("find-receipt", request, response);
        } else {
            seeOther(request, response, code(request.getParameter("code")), "");
        }
    }

    /** On a shared tablet the next person gets a fresh form: by the room's link, which that tablet has already. */
    private void offerNext(Receipts.Sent sent, HttpServletRequest request) {
        String room = forms.ofRoom(sent.evaluation()).token();
        if (room.equals(request.getParameter(FormFields.TABLET))) {
            page.offerNext(request.getContextPath() + "/f/" + room + "?" + FormFields.TABLET);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ReceiptCode code = code(asked(request));
        SentForm sent = new SentForm(SentBody.bytes(request));
        Receipts.Sent before = receipts.read(code);
        Locale spoken = speak(before, sent.value(FormFields.SPOKEN));
        try {
            sent.refuseTwice(before.answers().keySet());
            String done = act(before, sent);
            if (done == null) {
                notice.tellErased(code);
                show("notice", request, response);
            } else {
                seeOther(request, response, code, "?" + DONE + "=" + done + "&lang=" + spoken.getLanguage());
            }
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            page.showAgain(before, spoken, sent, refusal);
            show("receipt", request, response);
        }
    }

    /** Does what was asked, and tells by which word the page says so; null where nothing is left to show. */
    private String act(Receipts.Sent before, SentForm sent) {
        ReceiptCode code = before.code();
        return switch (sent.value(ACTION)) {
            case "erase" -> {
                receipts.erase(code);
                yield null;
            }
            case "withdraw" -> {
                receipts.withdraw(code);
                yield "withdrawn";
            }
            case "agree", "refuse" -> {
                boolean agrees = sent.value(ACTION).equals("agree");
                receipts.reply(code, sent.value("item"), sent.value("seen"), agrees);
                yield agrees ? "agreed" : "refused";
            }
            case CONTACT -> {
                receipts.askContact(code, sent.contact());
                yield "contact-asked";
            }
            case "no-contact" -> {
                receipts.withdrawContact(code);
                yield "contact-withdrawn";
            }
            default -> {
                receipts.allow(code, choices(before, sent), sent.value(FormFields.FIRST_NAME));
                yield "changed";
            }
        };
    }

    private static Map<String, Submission.Choice> choices(Receipts.Sent before, SentForm sent) {
        Map<String, Submission.Choice> choices = new LinkedHashMap<>();
        before.answers().keySet().stream()
                .filter(Item::quotable)
                .map(Item::field)
                .forEach(field -> choices.put(field, sent.choice(field)));
        return choices;
    }

    private static void seeOther(
            HttpServletRequest request, HttpServletResponse response, ReceiptCode code, String query) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/receipt/" + code.text() + query);
    }

    /** Answers in the language that was asked for, or else in that of the form. */
    private Locale speak(Receipts.Sent sent, String asked) {
        Locale spoken = FormLanguage.of(asked, sent.evaluation().locale());
        language.is(spoken);
        return spoken;
    }

    private ReceiptCode code(String typed) {
        ReceiptCode code = ReceiptCode.read(typed)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "evaluation.refusal.no-receipt"));
        language.is(receipts.language(code));
        return code;
    }
}
