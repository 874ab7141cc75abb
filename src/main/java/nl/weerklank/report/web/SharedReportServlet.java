package nl.weerklank.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Tries;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.SessionlessRequest;
import nl.weerklank.report.HouseStyles;
import nl.weerklank.report.LivingReport;
import nl.weerklank.report.Reports;
import nl.weerklank.report.ShareLink;
import nl.weerklank.report.ShareLinks;
import nl.weerklank.report.web.chart.ChartFile;
import nl.weerklank.report.web.file.FileKind;

/**
 * Shared reports, for whoever has the link: {@code /r/{key}} as a page, {@code /r/{key}/report.pdf} as a file of that or
 * another kind, {@code /r/{key}/chart/themes.svg} a chart by itself, and the picture that chat programs show beside the link, {@code /r/{key}/card.png}. A link that is unknown, was revoked or has
 * expired gets one and the same answer.
 */
@WebServlet("/r/*")
public class SharedReportServlet extends HttpServlet {

    private static final String FILE = "/report.";
    private static final String CHART = "/chart/";
    private static final String CARD = "/card.png";
    private static final String COLOURS = "/colours.css";
    private static final String UNLOCKED = "weerklank.unlocked.";
    private static final int LONGEST_KEY = 100;
    private static final Pattern LOOKS_AHEAD =
            Pattern.compile("bot\\b|preview|whatsapp|facebookexternalhit", Pattern.CASE_INSENSITIVE);

    private final Tries<Long> tries = new Tries<>("report.locked.too-many");

    @Inject
    private ShareLinks links;

    @Inject
    private Reports reports;

    @Inject
    private HouseStyles styles;

    @Inject
    private ReportFiles files;

    @Inject
    private SharedReportPage page;

    @Inject
    private LockedReportPage locked;

    @Inject
    private ReportCard card;

    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        protect(response);
        Optional<ShareLink> link = links.opened(key(request));
        Optional<LivingReport> report = link.flatMap(reports::shown);
        if (report.isEmpty() || !isKnownPath(request)) {
            gone(request, response);
            return;
        }
        card.show(report.get(), links.address(link.get()) + CARD);
        if (request.getPathInfo().endsWith(CARD)) {
            files.sendCard(report.get().findings(), response);
        } else if (link.get().hasPassword() && !isUnlocked(request, link.get())) {
            ask(request, response, link.get(), null);
        } else {
            show(request, response, link.get(), report.get());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        protect(response);
        Optional<ShareLink> link = links.opened(key(request)).filter(ShareLink::hasPassword);
        if (link.isEmpty()) {
            gone(request, response);
            return;
        }
        try {
            tries.count(link.get().id());
            if (!link.get().isPassword(request.getParameter("password"))) {
                throw Refusal.of(Refusal.Kind.FORBIDDEN, "report.locked.wrong");
            }
            SessionlessRequest.behind(request)
                    .getSession()
                    .setAttribute(UNLOCKED + link.get().id(), true);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address(request));
        } catch (Refusal refusal) {
            ask(request, response, link.get(), refusal);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, ShareLink link, LivingReport report)
            throws IOException, ServletException {
        page.show(report, link, ReportAddresses.shared(address(request)));
        page.wear(new Dress(styles.of(link.report().edition().organisation())), address(request) + COLOURS);
        language.is(report.locale());
        response.setHeader("Referrer-Policy", "no-referrer");
        Optional<FileKind> file = file(request);
        if (file.isPresent()) {
            files.send(file.get(), request, response);
            return;
        }
        Optional<ChartFile> chart = chart(request);
        if (chart.isPresent()) {
            if (files.has(chart.get())) files.send(chart.get(), response);
            else gone(request, response);
            return;
        }
        if (request.getPathInfo().endsWith(COLOURS)) {
            files.sendColours(response);
            return;
        }
        if (isReader(request)) links.count(link);
        files.sendPage(request, response);
    }

    /** Not a chat program that looks for a title and a picture, when somebody passes the link on. */
    private static boolean isReader(HttpServletRequest request) {
        String program = request.getHeader("User-Agent");
        boolean looksAhead = program != null && LOOKS_AHEAD.matcher(program).find();
        return request.getMethod().equals("GET") && !looksAhead;
    }

    private void ask(HttpServletRequest request, HttpServletResponse response, ShareLink link, Refusal refusal)
            throws IOException, ServletException {
        Locale locale = link.report().locale();
        language.is(locale);
        locked.ask(address(request), locale, refusal);
        if (refusal != null) response.setStatus(refusal.kind().status());
        if (refusal != null && refusal.kind() == Refusal.Kind.TOO_MANY) response.setHeader("Retry-After", "60");
        request.getRequestDispatcher("/report/locked").forward(new SessionlessRequest(request), response);
    }

    private void gone(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        request.getRequestDispatcher("/report/gone").forward(new SessionlessRequest(request), response);
    }

    private static boolean isUnlocked(HttpServletRequest request, ShareLink link) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(UNLOCKED + link.id()) != null;
    }

    /** Kept out of search engines; nothing is fetched from elsewhere, whatever a quote says. */
    private static void protect(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'");
    }

    private static boolean isKnownPath(HttpServletRequest request) {
        String rest = rest(request);
        return rest.isEmpty()
                || rest.equals(CARD)
                || rest.equals(COLOURS)
                || file(request).isPresent()
                || chart(request).isPresent();
    }

    private static Optional<FileKind> file(HttpServletRequest request) {
        String rest = rest(request);
        return rest.startsWith(FILE) ? FileKind.ofCode(rest.substring(FILE.length())) : Optional.empty();
    }

    private static Optional<ChartFile> chart(HttpServletRequest request) {
        String rest = rest(request);
        return rest.startsWith(CHART) ? ChartFile.of(rest.substring(CHART.length())) : Optional.empty();
    }

    /** What follows upon the key. */
    private static String rest(HttpServletRequest request) {
        return request.getPathInfo().substring(1 + key(request).length());
    }

    private static String key(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        String key = path.substring(1).split("/", 2)[0];
        return key.length() > LONGEST_KEY ? "" : key;
    }

    private static String address(HttpServletRequest request) {
        return request.getContextPath() + "/r/" + key(request);
    }
}
