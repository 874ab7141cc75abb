package nl.weerklank.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.Refusal;
import nl.weerklank.report.ClientLogos;
import nl.weerklank.report.HouseStyles;
import nl.weerklank.report.OutcomeReport;
import nl.weerklank.report.Reports;
import nl.weerklank.report.web.chart.ChartFile;
import nl.weerklank.report.web.file.FileKind;

/**
 * A report as it would be if it were published now, for its trainer: as a page, and with {@code file=pdf} as a file of that kind,
 * with {@code chart=themes.svg} a chart by itself.
 */
@WebServlet("/report/preview")
public class ReportPreviewServlet extends HttpServlet {

    private static final String COLOURS = "colours";

    @Inject
    private CurrentTrainer current;

    @Inject
    private Reports reports;

    @Inject
    private HouseStyles styles;

    @Inject
    private ClientLogos logos;

    @Inject
    private SharedReportPage page;

    @Inject
    private ReportFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        OutcomeReport report = reports.find(current.organisation(), key(request));
        String address = request.getContextPath() + "/report/preview?report=" + report.id();
        page.show(reports.preview(report), ReportAddresses.preview(address));
        Dress dress = new Dress(
                styles.of(current.organisation()), logos.of(report.edition().client()));
        page.wear(dress, address + "&file=" + COLOURS);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        String file = request.getParameter("file");
        String chart = request.getParameter("chart");
        if (chart != null) {
            files.send(ChartFile.of(chart).filter(files::has).orElseThrow(Refusal::notFound), response);
        } else if (COLOURS.equals(file)) {
            ReportFiles.sendColours(page.dress(), response);
        } else if (file == null) {
            files.sendPage(request, response);
        } else {
            files.send(FileKind.ofCode(file).orElseThrow(Refusal::notFound), request, response);
        }
    }

    private static long key(HttpServletRequest request) {
        String asked = request.getParameter("report");
        if (asked == null || !asked.matches("[0-9]{1,16}")) throw Refusal.notFound();
        return Long.parseLong(asked);
    }
}
