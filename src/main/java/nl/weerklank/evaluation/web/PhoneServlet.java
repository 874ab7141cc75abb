package nl.weerklank.evaluation.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.SessionlessRequest;

/** What the phone's pages share: the last part of the address says what is asked for, and refusals are told kindly. */
abstract class PhoneServlet extends HttpServlet {

    @Inject
    private PhoneStyle style;

    @Inject
    private NoticePage notice;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", style.policy());
        response.setHeader("X-Robots-Tag", "noindex");
        try {
            super.service(request, response);
        } catch (Refusal refusal) {
            refuse(refusal, request, response);
        }
    }

    /** Tells why what was asked is not done. */
    void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        tellStatus(refusal, response);
        notice.tell(refusal);
        show("notice", request, response);
    }

    /** The status of a refusal, and where trying again may help, when. */
    static void tellStatus(Refusal refusal, HttpServletResponse response) {
        response.setStatus(refusal.kind().status());
        if (refusal.kind() == Refusal.Kind.UNAVAILABLE || refusal.kind() == Refusal.Kind.TOO_MANY) {
            response.setHeader("Retry-After", "60");
        }
    }

    static void show(String page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher("/evaluation/" + page).forward(new SessionlessRequest(request), response);
    }

    /** The last part of the address: the token of a form, the code of a receipt; empty where there is none. */
    static String asked(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }
}
