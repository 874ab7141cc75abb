package nl.weerklank.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;

/** Leads whoever asks for a page of the desk without being signed in to the sign-in page, and afterwards back. */
@WebFilter(filterName = "sign-in", urlPatterns = "/*")
public class SignInFilter extends HttpFilter {

    /** What is for everybody; everything else is the desk's. */
    private static final List<String> PUBLIC = List.of(
            "/sign-in",
            "/account/found",
            "/f/",
            "/f.js",
            "/sw.js",
            "/receipt/",
            "/r/",
            "/k/",
            "/api/",
            "/error/",
            "/jakarta.faces.resource/");

    @Inject
    private DeskSession session;

    @Inject
    private CurrentTrainer current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.startsWith("/api/") && !path.startsWith("/jakarta.faces.resource/")) {
            session.recognise(request);
        }
        if (current.isSignedIn() || isPublic(path)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in" + next(request, path));
        }
    }

    private static boolean isPublic(String path) {
        return PUBLIC.stream().anyMatch(open -> path.startsWith(open) || (path + "/").equals(open));
    }

    private static String next(HttpServletRequest request, String path) {
        if (!request.getMethod().equals("GET") || path.equals("/") || path.equals("/desk/home")) {
            return "";
        }
        String asked = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        return "?next=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }
}
