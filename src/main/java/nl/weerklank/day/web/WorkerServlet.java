package nl.weerklank.day.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Sends the service worker of the page of the day, from where it may watch over that page and no other. */
@WebServlet("/day/worker.js")
public class WorkerServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/javascript;charset=UTF-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'; connect-src 'self'");
        try (InputStream worker =
                getServletContext().getResourceAsStream("/WEB-INF/resources/weerklank/day-worker.js")) {
            worker.transferTo(response.getOutputStream());
        }
    }
}
