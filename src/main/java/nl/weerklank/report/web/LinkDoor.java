package nl.weerklank.report.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.SenderAddress;
import nl.weerklank.platform.web.SessionlessRequest;
import nl.weerklank.report.ReaderLink;

/**
 * What whoever comes with a link passes through: the password, where there is one, or one and the same answer for a link
 * that is unknown, was revoked or has expired.
 */
@ApplicationScoped
public class LinkDoor {

    private static final String UNLOCKED = "weerklank.unlocked.";
    private static final int LONGEST_KEY = 100;
    private static final Pattern LOOKS_AHEAD =
            Pattern.compile("bot\\b|preview|whatsapp|facebookexternalhit", Pattern.CASE_INSENSITIVE);

    @Inject
    private PasswordTries tries;

    @Inject
    private LockedReportPage locked;

    @Inject
    private Language language;

    /** Nothing is fetched from elsewhere, whatever a quote says. */
    void protect(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'");
    }

    /** Answers that there is nothing here, whatever the reason. */
    void gone(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        request.getRequestDispatcher("/report/gone").forward(new SessionlessRequest(request), response);
    }

    /** Whether this reader must give the password first. */
    boolean isLocked(HttpServletRequest request, ReaderLink link) {
        HttpSession session = request.getSession(false);
        return link.hasPassword() && (session == null || session.getAttribute(UNLOCKED + link.id()) == null);
    }

    /** Asks for the password of what stands at this address. */
    void ask(HttpServletRequest request, HttpServletResponse response, ReaderLink link, String address)
            throws IOException, ServletException {
        ask(request, response, link, address, null);
    }

    private void ask(
            HttpServletRequest request, HttpServletResponse response, ReaderLink link, String address, Refusal refusal)
            throws IOException, ServletException {
        Locale locale = link.locale();
        language.is(locale);
        locked.ask(address, locale, refusal);
        if (refusal != null) response.setStatus(refusal.kind().status());
        if (refusal != null && refusal.kind() == Refusal.Kind.TOO_MANY) {
            response.setHeader(
                    "Retry-After", String.valueOf(PasswordTries.pause(refusal).toSeconds()));
        }
        request.getRequestDispatcher("/report/locked").forward(new SessionlessRequest(request), response);
    }

    /** Takes a password; the right one leads back to the address, a wrong one is asked for again. */
    void unlock(HttpServletRequest request, HttpServletResponse response, ReaderLink link, String address)
            throws IOException, ServletException {
        try {
            if (!tries.isPassword(link, request.getParameter("password"), SenderAddress.of(request))) {
                throw Refusal.of(Refusal.Kind.FORBIDDEN, "report.locked.wrong");
            }
            SessionlessRequest.behind(request).getSession().setAttribute(UNLOCKED + link.id(), true);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        } catch (Refusal refusal) {
            ask(request, response, link, address, refusal);
        }
    }

    /** Whether it is not a chat program that looks for a title and a picture, when somebody passes the link on. */
    static boolean isReader(HttpServletRequest request) {
        String program = request.getHeader("User-Agent");
        boolean looksAhead = program != null && LOOKS_AHEAD.matcher(program).find();
        return request.getMethod().equals("GET") && !looksAhead;
    }

    /** The secret part of the address that is asked for; empty where there is none. */
    static String key(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        String key = path.substring(1).split("/", 2)[0];
        return key.length() > LONGEST_KEY ? "" : key;
    }

    /** What follows upon the key. */
    static String rest(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        return path.substring(1 + key(request).length());
    }
}
