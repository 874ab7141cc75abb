package nl.weerklank.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Pages that servlets show once they know for whom: asked by themselves, which forwarding is not, they are not there. */
@WebFilter(
        filterName = "inner-page",
        urlPatterns = {
            "/evaluation/form",
            "/evaluation/receipt",
            "/evaluation/notice",
            "/evaluation/find-receipt",
            "/report/shared",
            "/report/shared-client",
            "/report/gone",
            "/report/locked",
            "/room/code",
            "/wall/shown"
        })
public class InnerPageFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
