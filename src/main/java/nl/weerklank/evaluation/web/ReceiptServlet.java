package nl.weerklank.evaluation.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.weerklank.evaluation.Item;
import nl.weerklank.evaluation.ReceiptCode;
import nl.weerklank.evaluation.Receipts;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Language;

/** The receipt of a form: what was sent, read back, allowed otherwise, or erased, by whoever holds the code. */
@WebServlet("/receipt/*")
public class ReceiptServlet extends PhoneServlet {

    private static final String ACTION = "action";

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
            page.show(receipts.read(code(asked(request))), request.getParameter("changed") != null);
            show("receipt", request, response);
        } else if (request.getParameter("code") == null) {
            show("find-receipt", request, response);
        } else {
            seeOther(request, response, code(request.getParameter("code")), "");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ReceiptCode code = code(asked(request));
        SentForm sent = new SentForm(SentBody.bytes(request.getInputStream()));
        if (sent.value(ACTION).equals("erase")) {
            receipts.erase(code);
            notice.tell("evaluation.receipt.erased", "evaluation.receipt.erased-hint");
            show("notice", request, response);
        } else {
            allow(code, sent, request, response);
        }
    }

    private void allow(ReceiptCode code, SentForm sent, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Receipts.Sent before = receipts.read(code);
        Map<String, Submission.Choice> choices = new LinkedHashMap<>();
        before.answers().keySet().stream()
                .filter(Item::quotable)
                .map(Item::field)
                .forEach(field -> choices.put(field, sent.choice(field)));
        try {
            receipts.allow(code, choices, sent.value(FormFields.FIRST_NAME));
            seeOther(request, response, code, "?changed");
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            page.showAgain(before, sent, refusal);
            show("receipt", request, response);
        }
    }

    private static void seeOther(
            HttpServletRequest request, HttpServletResponse response, ReceiptCode code, String query) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/receipt/" + code.text() + query);
    }

    private ReceiptCode code(String typed) {
        ReceiptCode code = ReceiptCode.read(typed)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "evaluation.refusal.no-receipt"));
        language.is(receipts.language(code));
        return code;
    }
}
