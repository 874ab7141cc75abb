package nl.weerklank.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses a post that another site's page makes: by what the browser says of it in {@code Sec-Fetch-Site}, else by the
 * {@code Origin}. Programs, which send neither, pass. So do the older browsers that know no {@code Sec-Fetch-Site} and, as
 * they may not tell the address of a reader's link, post its password with the origin "null": nobody is signed in there,
 * and who knows no password gets nothing.
 */
@WebFilter(filterName = "cross-site", urlPatterns = "/*")
public class CrossSiteFilter extends HttpFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || !isCrossSite(request)) {
            chain.doFilter(request, response);
        } else if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            Problem.send(response, HttpServletResponse.SC_FORBIDDEN, language.locale());
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isCrossSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        boolean untold = "null".equals(origin) && HeaderFilter.isReaderLink(request);
        return origin != null && !untold && !isSameHost(origin, request.getHeader("Host"));
    }

    private static boolean isSameHost(String origin, String host) {
        try {
            return host != null && host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
