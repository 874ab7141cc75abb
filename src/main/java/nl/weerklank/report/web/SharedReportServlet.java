package nl.weerklank.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.weerklank.report.LivingReport;
import nl.weerklank.report.Reports;
import nl.weerklank.report.ShareLink;
import nl.weerklank.report.ShareLinks;

/**
 * Shared reports, for whoever has the link: {@code /r/{key}} as a page, {@code /r/{key}/report.pdf} as a file of that or
 * another kind, {@code /r/{key}/chart/themes.svg} a chart by itself, {@code /r/{key}/colours.css} the rules for the
 * organisation's colour, and the picture that chat programs show beside the link, {@code /r/{key}/card.png}. A link that is
 * unknown, was revoked or has expired gets one and the same answer.
 */
@WebServlet("/r/*")
public class SharedReportServlet extends HttpServlet {

    private static final String CARD = "/card.png";

    @Inject
    private ShareLinks links;

    @Inject
    private Reports reports;

    @Inject
    private ReportFiles files;

    @Inject
    private ReportSending sending;

    @Inject
    private LinkDoor door;

    @Inject
    private ReportCard card;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        door.protect(response);
        String rest = LinkDoor.rest(request);
        Optional<ShareLink> link = links.opened(LinkDoor.key(request));
        Optional<LivingReport> report = link.flatMap(reports::shown);
        if (report.isEmpty() || !rest.equals(CARD) && !ReportSending.knows(rest)) {
            door.gone(request, response);
            return;
        }
        card.show(report.get(), links.address(link.get()) + CARD);
        if (rest.equals(CARD)) {
            files.sendCard(report.get().findings(), response);
        } else if (door.isLocked(request, link.get())) {
            door.ask(request, response, link.get(), address(request));
        } else {
            Runnable counted = () -> links.count(link.get());
            sending.send(report.get(), link.get(), address(request), rest, counted, request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        door.protect(response);
        Optional<ShareLink> link = links.opened(LinkDoor.key(request)).filter(ShareLink::hasPassword);
        if (link.isEmpty()) {
            door.gone(request, response);
        } else {
            door.unlock(request, response, link.get(), address(request));
        }
    }

    private static String address(HttpServletRequest request) {
        return request.getContextPath() + "/r/" + LinkDoor.key(request);
    }
}
