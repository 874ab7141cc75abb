package nl.weerklank.platform.web;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Gives a posted form that has no nonce a fresh one. PrimeFaces refuses to answer a post without the nonce that its own
 * script adds to forms; pages for others have no such script, and must be able to say what was wrong all the same.
 */
@WebFilter(filterName = "nonce", urlPatterns = "/*")
public class NonceFilter extends HttpFilter {

    /** The parameter, and what PrimeFaces calls it in the view. */
    static final String PARAMETER = "primefaces.nonce";

    /** The attribute of a request that was given one. */
    static final String GIVEN = "weerklank.nonce";

    /** Whoever reads what is posted by itself, byte by byte. */
    private static final List<String> OWN_READERS = List.of("/f/", "/receipt/", "/r/", "/c/", "/k", "/api/");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(isWithoutNonce(request) ? new WithNonce(request) : request, response);
    }

    private static boolean isWithoutNonce(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return "POST".equals(request.getMethod())
                && OWN_READERS.stream().noneMatch(path::startsWith)
                && request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null
                && request.getParameter(PARAMETER) == null;
    }

    private static final class WithNonce extends HttpServletRequestWrapper {

        private final String nonce =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));

        private WithNonce(HttpServletRequest request) {
            super(request);
            request.setAttribute(GIVEN, true);
        }

        @Override
        public String getParameter(String name) {
            return PARAMETER.equals(name) ? nonce : super.getParameter(name);
        }

        @Override
        public String[] getParameterValues(String name) {
            return PARAMETER.equals(name) ? new String[] {nonce} : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> parameters = new HashMap<>(super.getParameterMap());
            parameters.put(PARAMETER, new String[] {nonce});
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
