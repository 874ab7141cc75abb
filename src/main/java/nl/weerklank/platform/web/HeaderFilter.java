package nl.weerklank.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What every answer says about itself to the browser. The content security policy of the desk is set by PrimeFaces,
 * which knows the nonces; pages for others set their own where this one is too narrow.
 */
@WebFilter(
        filterName = "headers",
        urlPatterns = "/*",
        // an error page is an answer of its own: what was set before it is gone
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class HeaderFilter extends HttpFilter {

    private static final Pattern FRAMED = Pattern.compile("/q/[^/]+/embed");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!mayBeFramed(request)) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        // Under no-referrer browsers post "Origin: null" from the page itself, which reads as another site.
        response.setHeader("Referrer-Policy", "same-origin");
        if (!request.getServletPath().contains("jakarta.faces.resource")) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    /** Quotes within other sites say themselves whose they may be, which this header knows no words for. */
    private static boolean mayBeFramed(HttpServletRequest request) {
        String path = request.getServletPath() + Objects.toString(request.getPathInfo(), "");
        return FRAMED.matcher(path).matches();
    }
}
