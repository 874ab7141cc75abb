package nl.weerklank.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * Refuses a body that is announced as larger than anything that can be sent here, before any of it is read; it comes early,
 * as {@code web.xml} has it. The server has a limit of its own, which is met before any filter is and told in a page of its
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
        if (request.getContentLengthLong() <= LARGEST) {
            chain.doFilter(request, response);
            return;
        }
        // What follows is nobody's: the connection ends with this answer.
        response.setHeader("Connection", "close");
        if (isProgram(request)) {
            Problem.send(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, language.locale());
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static boolean isProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                || Objects.toString(request.getHeader("Accept"), "").contains("json");
    }
}
