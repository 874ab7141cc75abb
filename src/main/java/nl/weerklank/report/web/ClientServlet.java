package nl.weerklank.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.SessionlessRequest;
import nl.weerklank.report.ClientLink;
import nl.weerklank.report.ClientLinks;
import nl.weerklank.report.ClientLogos;
import nl.weerklank.report.ClientReports;
import nl.weerklank.report.HouseStyles;
import nl.weerklank.report.LivingReport;

/**
 * All reports of a client, for whoever has the link: {@code /c/{key}} as a page, and each report that was published below
 * it with its files and charts, {@code /c/{key}/{report}} and {@code /c/{key}/{report}/report.pdf}, with the same password
 * and the same end.
 */
@WebServlet("/c/*")
public class ClientServlet extends HttpServlet {

    /** A report, and what stands at its address. */
    private static final Pattern ONE = Pattern.compile("/(\\d{1,16})(|/.*)");

    @Inject
    private ClientLinks links;

    @Inject
    private ClientReports reports;

    @Inject
    private LinkDoor door;

    @Inject
    private ReportSending sending;

    @Inject
    private SharedReportPage page;

    @Inject
    private SharedClientPage clientPage;

    @Inject
    private HouseStyles styles;

    @Inject
    private ClientLogos logos;

    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        door.protect(response);
        Optional<ClientLink> link = links.opened(LinkDoor.key(request));
        if (link.isEmpty() || !isKnownPath(request)) {
            door.gone(request, response);
        } else if (door.isLocked(request, link.get())) {
            door.ask(request, response, link.get(), whole(request));
        } else {
            show(request, response, link.get());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        door.protect(response);
        Optional<ClientLink> link = links.opened(LinkDoor.key(request)).filter(ClientLink::hasPassword);
        if (link.isEmpty() || !isKnownPath(request)) {
            door.gone(request, response);
        } else {
            door.unlock(request, response, link.get(), whole(request));
        }
    }

    private static boolean isKnownPath(HttpServletRequest request) {
        String rest = LinkDoor.rest(request);
        Matcher one = ONE.matcher(rest);
        return rest.isEmpty()
                || rest.equals(ReportSending.COLOURS)
                || one.matches() && ReportSending.knows(one.group(2));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, ClientLink link)
            throws IOException, ServletException {
        String rest = LinkDoor.rest(request);
        Matcher one = ONE.matcher(rest);
        if (rest.equals(ReportSending.COLOURS)) {
            ReportFiles.sendColours(new Dress(styles.of(link.organisation())), response);
            return;
        }
        if (!one.matches()) {
            showAll(request, response, link);
            return;
        }
        Optional<LivingReport> report = reports.shown(link.client(), Long.parseLong(one.group(1)));
        if (report.isEmpty()) {
            door.gone(request, response);
            return;
        }
        page.leadBack(address(request));
        String address = address(request) + "/" + one.group(1);
        Runnable counted = () -> links.count(link);
        sending.send(report.get(), link, address, one.group(2), counted, request, response);
    }

    private void showAll(HttpServletRequest request, HttpServletResponse response, ClientLink link)
            throws IOException, ServletException {
        clientPage.show(link, reports.of(link.client()), address(request));
        Dress dress = new Dress(styles.of(link.organisation()), logos.of(link.client()));
        clientPage.wear(dress, address(request) + ReportSending.COLOURS);
        language.is(link.locale());
        if (LinkDoor.isReader(request)) links.count(link);
        request.getRequestDispatcher("/report/shared-client").forward(new SessionlessRequest(request), response);
    }

    private static String address(HttpServletRequest request) {
        return request.getContextPath() + "/c/" + LinkDoor.key(request);
    }

    private static String whole(HttpServletRequest request) {
        return address(request) + LinkDoor.rest(request);
    }
}
