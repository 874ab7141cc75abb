package nl.weerklank.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
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
 * which knows the nonces; pages for others set their own where this one is too narrow. It comes first, as {@code web.xml}
 * has it, and again before an error page, which is an answer of its own: what was set before it is gone.
 */
@WebFilter(filterName = "headers")
public class HeaderFilter extends HttpFilter {

    private static final Pattern FRAMED = Pattern.compile("/q/[^/]+/embed");

    /** The links by which a report, or all reports of a client, are read. */
    private static final Pattern READ_BY_LINK = Pattern.compile("/[rc](/.*)?");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!mayBeFramed(request)) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        if (isReaderLink(request)) {
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
        } else {
            // Under no-referrer browsers post "Origin: null" from the page itself, which reads as another site.
            response.setHeader("Referrer-Policy", "same-origin");
        }
        if (!request.getServletPath().contains("jakarta.faces.resource")) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    /** Whether the address is a secret of who has it, whatever the answer is: also where that is an error page. */
    static boolean isReaderLink(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String asked = failed == null
                ? path(request)
                : failed.toString().substring(request.getContextPath().length());
        return READ_BY_LINK.matcher(asked).matches();
    }

    /** Where the request leads: what was asked for may be written in a roundabout way. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.toString(request.getPathInfo(), "");
    }

    /** Quotes within other sites say themselves whose they may be, which this header knows no words for. */
    private static boolean mayBeFramed(HttpServletRequest request) {
        String path = path(request);
        return FRAMED.matcher(path).matches();
    }
}
