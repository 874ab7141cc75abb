package nl.weerklank.report.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.RenderedPage;
import nl.weerklank.platform.web.SessionlessRequest;
import nl.weerklank.print.DrawingPng;
import nl.weerklank.print.PagePdf;
import nl.weerklank.print.TitleCard;
import nl.weerklank.report.Findings;
import nl.weerklank.report.web.chart.ChartFile;
import nl.weerklank.report.web.file.FileKind;

/** Sends the report that this request shows, as a page or as a file made of that very page. */
@ApplicationScoped
public class ReportFiles {

    private static final String STYLES = "/WEB-INF/resources/weerklank/";
    private static final String PAGE = "/report/shared";

    @Inject
    private ServletContext context;

    @Inject
    private SharedReportPage page;

    private PagePdf pdf;
    private TitleCard card;

    /** Sends the page. */
    void sendPage(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        request.getRequestDispatcher(PAGE).forward(new SessionlessRequest(request), response);
    }

    /** Sends the report as a file; all but a PDF leave while they are written. */
    void send(FileKind kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        page.fitTo(kind);
        response.setHeader("Content-Disposition", disposition(kind));
        if (kind == FileKind.PDF) {
            sendPdf(request, response);
            return;
        }
        response.setContentType(kind.type());
        kind.write(page.getView(), page.logos(), new DrawingPng(tokens()), response.getOutputStream());
    }

    private void sendPdf(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        RenderedPage rendered = new RenderedPage(response);
        request.getRequestDispatcher(PAGE).forward(new SessionlessRequest(request), rendered);
        byte[] file =
                pdf(page.dress()).of(rendered.html(), Texts.in(page.getLocale()).getString("report.pdf.page"));
        response.setContentType(FileKind.PDF.type());
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    /** Whether the report that this request shows has this chart. */
    boolean has(ChartFile asked) {
        return asked.chart().isIn(page.getView());
    }

    /** Sends a chart by itself, to be shown or kept. */
    void send(ChartFile asked, HttpServletResponse response) throws IOException {
        byte[] file = asked.of(page.getView(), tokens());
        response.setContentType(asked.kind().type());
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + name() + "-" + asked.name() + "\"");
        response.getOutputStream().write(file);
    }

    /** Sends the picture for programs that show a link with a card. */
    void sendCard(Findings findings, HttpServletResponse response) throws IOException {
        byte[] picture = card().png(findings.title(), findings.organisation());
        response.setContentType("image/png");
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }

    /** A PDF is shown by the browser; what it cannot show it keeps. */
    private String disposition(FileKind kind) {
        String way = kind == FileKind.PDF ? "inline" : "attachment";
        return way + "; filename=\"" + name() + "." + kind.code() + "\"";
    }

    /** A file name of plain letters: title and client, and whether it is of all groups together. */
    private String name() {
        String plain = Normalizer.normalize(page.getView().nameOfFile(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(java.util.Locale.ROOT);
        return plain.isEmpty() ? "report" : plain;
    }

    /** Sends the rules for the organisation's colour. */
    static void sendColours(Dress dress, HttpServletResponse response) throws IOException {
        response.setContentType("text/css");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(dress.styles());
    }

    private PagePdf pdf(Dress dress) throws IOException {
        return dress.isColoured() ? new PagePdf(tokens(), style("report.css")) : usualPdf();
    }

    /** The design tokens in the organisation's colour. */
    private String tokens() throws IOException {
        return page.dress().tokens(style("tokens.css"));
    }

    private synchronized PagePdf usualPdf() throws IOException {
        if (pdf == null) pdf = new PagePdf(style("tokens.css"), style("report.css"));
        return pdf;
    }

    private synchronized TitleCard card() throws IOException {
        if (card == null) card = new TitleCard(style("tokens.css"));
        return card;
    }

    private String style(String name) throws IOException {
        try (InputStream sheet = context.getResourceAsStream(STYLES + name)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
