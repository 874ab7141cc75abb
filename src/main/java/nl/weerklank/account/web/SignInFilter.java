package nl.weerklank.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.weerklank.platform.web.SessionlessRequest;

/** Leads whoever asks for a page of the desk without being signed in to the sign-in page, and afterwards back. */
@WebFilter(filterName = "sign-in", urlPatterns = "/*")
public class SignInFilter extends HttpFilter {

    /** What is for everybody; everything else is the desk's. */
    private static final List<String> PUBLIC = List.of(
            "/sign-in",
            "/account/found",
            "/account/join",
            "/f/",
            "/f.js",
            "/sw.js",
            "/receipt/",
            "/r/",
            "/q/",
            "/c/",
            "/k/",
            // who is not signed in is told so there, as it is no page
            "/day/actions",
            "/day/worker.js",
            "/calendar/",
            "/api/",
            "/error/",
            "/jakarta.faces.resource/");

    @Inject
    private DeskSession session;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = served(request);
        boolean desk = !path.startsWith("/api/") && !path.startsWith("/jakarta.faces.resource/");
        if (desk && session.recognise(request)) {
            chain.doFilter(request, response);
        } else if (isPublic(path)) {
            // whoever only comes by leaves nothing behind: a session begins with signing in
            chain.doFilter(new SessionlessRequest(request), response);
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            // a page that stays on the screen, and says it there
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in" + next(request, path));
        }
    }

    /** The path that is answered; the address as it was written may lead there by a detour, such as {@code /f/../}. */
    private static String served(HttpServletRequest request) {
        return request.getServletPath() + Objects.toString(request.getPathInfo(), "");
    }

    private static boolean isPublic(String path) {
        return PUBLIC.stream().anyMatch(open -> path.startsWith(open) || (path + "/").equals(open));
    }

    private static String next(HttpServletRequest request, String path) {
        String asked =
                request.getMethod().equals("GET") ? withQuery(path, request.getQueryString()) : sentFrom(request);
        return asked.isEmpty() || asked.equals("/") || asked.equals("/desk/home")
                ? ""
                : "?next=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    private static String withQuery(String path, String query) {
        return query == null ? path : path + "?" + query;
    }

    /** The page on which a form was filled in, as the browser names it; empty where that is none of this site. */
    private static String sentFrom(HttpServletRequest request) {
        try {
            URI page = URI.create(Objects.toString(request.getHeader("Referer"), ""));
            String root = request.getContextPath() + "/";
            boolean here = Objects.equals(page.getRawAuthority(), request.getHeader("Host"))
                    && Objects.toString(page.getRawPath(), "").startsWith(root);
            return here ? withQuery(page.getRawPath().substring(root.length() - 1), page.getRawQuery()) : "";
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
