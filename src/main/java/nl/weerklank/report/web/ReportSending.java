package nl.weerklank.report.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.weerklank.platform.web.Language;
import nl.weerklank.report.ClientLogos;
import nl.weerklank.report.HouseStyles;
import nl.weerklank.report.LivingReport;
import nl.weerklank.report.ReaderLink;
import nl.weerklank.report.web.chart.ChartFile;
import nl.weerklank.report.web.file.FileKind;

/** Sends what stands at the address of a report, whichever link leads to it: its page, its files, its charts. */
@ApplicationScoped
public class ReportSending {

    private static final String FILE = "/report.";
    private static final String CHART = "/chart/";
    /** The end of the address of the rules for colours. */
    static final String COLOURS = "/colours.css";

    @Inject
    private ReportFiles files;

    @Inject
    private SharedReportPage page;

    @Inject
    private LinkDoor door;

    @Inject
    private Language language;

    @Inject
    private HouseStyles styles;

    @Inject
    private ClientLogos logos;

    /** Whether something may stand at this end of an address: nothing, a file, a chart, the rules for colours. */
    static boolean knows(String rest) {
        return rest.isEmpty()
                || rest.equals(COLOURS)
                || file(rest).isPresent()
                || chart(rest).isPresent();
    }

    /**
     * Sends what stands there.
     *
     * @param address of the report, before the rest
     * @param counted what to do when a reader is shown the page
     */
    void send(
            LivingReport report,
            ReaderLink link,
            String address,
            String rest,
            Runnable counted,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        page.show(report, link, ReportAddresses.shared(address));
        page.wear(new Dress(styles.of(link.organisation()), logos.of(link.client())), address + COLOURS);
        language.is(report.locale());
        Optional<FileKind> file = file(rest);
        Optional<ChartFile> chart = chart(rest);
        if (file.isPresent()) {
            files.send(file.get(), request, response);
        } else if (rest.equals(COLOURS)) {
            ReportFiles.sendColours(page.dress(), response);
        } else if (chart.isEmpty()) {
            if (LinkDoor.isReader(request)) counted.run();
            files.sendPage(request, response);
        } else if (files.has(chart.get())) {
            files.send(chart.get(), response);
        } else {
            door.gone(request, response);
        }
    }

    private static Optional<FileKind> file(String rest) {
        return rest.startsWith(FILE) ? FileKind.ofCode(rest.substring(FILE.length())) : Optional.empty();
    }

    private static Optional<ChartFile> chart(String rest) {
        return rest.startsWith(CHART) ? ChartFile.of(rest.substring(CHART.length())) : Optional.empty();
    }
}
