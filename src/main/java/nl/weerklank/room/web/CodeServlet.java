package nl.weerklank.room.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Settings;
import nl.weerklank.platform.web.SenderAddress;
import nl.weerklank.platform.web.SessionlessRequest;
import nl.weerklank.room.Rooms;

/** The short address: {@code /k} to type the code that stands on the screen, {@code /k/BCD-FGHJ} with it. */
@WebServlet("/k/*")
public class CodeServlet extends HttpServlet {

    private static final int LONGEST = 60;

    @Inject
    private Rooms rooms;

    @Inject
    private CodeTries tries;

    @Inject
    private CodePage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            show(request, response);
        } else {
            lead(path.substring(1), request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String typed = request.getParameter("code");
        lead(typed == null ? "" : typed, request, response);
    }

    private void lead(String typed, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            String link = link(typed, SenderAddress.of(request));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    request.getContextPath() + link.substring(Settings.address().length()));
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            if (refusal.kind() == Refusal.Kind.TOO_MANY) {
                response.setHeader("Retry-After", "60");
            }
            page.tell(typed.length() > LONGEST ? "" : typed, refusal);
            show(request, response);
        }
    }

    private String link(String typed, String address) {
        tries.refuseIfNone(address);
        return rooms.link(typed).orElseThrow(() -> {
            tries.wrong(address);
            return Refusal.of(Refusal.Kind.NOT_FOUND, "room.code.unknown");
        });
    }

    private static void show(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'");
        request.getRequestDispatcher("/room/code").forward(new SessionlessRequest(request), response);
    }
}
