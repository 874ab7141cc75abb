package nl.weerklank.evaluation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Sends the form's script, which browsers keep for good, and its service worker, which they ask for each time. */
@WebServlet({"/f.js", "/sw.js"})
public class ScriptServlet extends HttpServlet {

    @Inject
    private PhoneScript phone;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean worker = request.getServletPath().equals("/sw.js");
        if (!worker && phone.isNow(request.getQueryString())) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        if (worker) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; connect-src 'self'");
        }
        response.setContentType("text/javascript;charset=UTF-8");
        send(worker ? phone.worker() : phone.script(), request, response);
    }

    private static void send(byte[] zipped, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String accepts = request.getHeader("Accept-Encoding");
        response.setHeader("Vary", "Accept-Encoding");
        byte[] sent = zipped;
        if (accepts != null && accepts.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
        } else {
            sent = new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes();
        }
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }
}
