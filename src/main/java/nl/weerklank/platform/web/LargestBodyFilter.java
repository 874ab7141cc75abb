package nl.weerklank.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/**
 * Refuses a body that is announced as larger than anything that can be sent here, before any of it is read; it comes early,
 * as {@code web.xml} has it. So is a body in parts, which nothing here takes: whoever asks for a parameter would have the
 * server keep all of it, in files or in memory, however long it goes on. The server has a limit of its own, which is met before any filter is and told in a page of its
 * own, in English: it is switched off in {@code config/pre-boot.txt}. What is not announced, in chunks, is counted by those
 * who read it.
 */
@WebFilter(filterName = "largest-body")
public class LargestBodyFilter extends HttpFilter {

    /** In bytes; the largest that anybody takes is smaller. */
    static final long LARGEST = 8L * 1024 * 1024;

    @Inject
    private Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (isInParts(request)) {
            refuse(request, response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        // What follows is nobody's: the connection ends with this answer.
        response.setHeader("Connection", "close");
        if (isProgram(request)) {
            Problem.send(response, status, language.locale());
        } else {
            response.sendError(status);
        }
    }

    private static boolean isInParts(HttpServletRequest request) {
        return Objects.toString(request.getContentType(), "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .startsWith("multipart/");
    }

    private static boolean isProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                || Objects.toString(request.getHeader("Accept"), "").contains("json");
    }
}
