package nl.weerklank.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What the server would tell of itself below the program's address is told nobody, signed in or not. It is switched off
 * in {@code config/pre-boot.txt}, which a server that is started otherwise does not read.
 */
@WebFilter(
        filterName = "server-page",
        urlPatterns = {"/metrics", "/metrics/*", "/health", "/health/*", "/openapi", "/openapi/*", "/openapi.json"})
public class ServerPageFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
