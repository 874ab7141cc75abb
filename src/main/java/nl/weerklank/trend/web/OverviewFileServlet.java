package nl.weerklank.trend.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.Language;
import nl.weerklank.print.Drawing;
import nl.weerklank.print.DrawingFile;
import nl.weerklank.program.Client;
import nl.weerklank.program.Engagements;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.trend.Chosen;
import nl.weerklank.trend.Overview;
import nl.weerklank.trend.Trends;

/**
 * What all trainings brought together, as a file: a workbook, with {@code kind=csv} lines, or with {@code kind=svg} or
 * {@code kind=png} one {@code chart} of it; of one program or client where it is told.
 */
@WebServlet("/trend/file")
public class OverviewFileServlet extends HttpServlet {

    private static final String TOKENS = "/WEB-INF/resources/weerklank/tokens.css";

    @Inject
    private CurrentTrainer current;

    @Inject
    private Trends trends;

    @Inject
    private Programs programs;

    @Inject
    private Engagements engagements;

    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String kind = request.getParameter("kind");
        Chosen chosen = new Chosen(key(request, "program"), key(request, "client"));
        Optional<DrawingFile> drawn = DrawingFile.ofCode(kind);
        if (drawn.isPresent()) {
            sendChart(drawn.get(), request.getParameter("chart"), chosen, response);
            return;
        }
        OverviewFile file =
                kind == null ? OverviewFile.XLSX : OverviewFile.ofCode(kind).orElseThrow(Refusal::notFound);
        Locale locale = language.locale();
        OverviewTables tables = new OverviewTables(trends.of(current.organisation(), chosen), locale);
        response.setContentType(file.type());
        response.setHeader("Content-Disposition", "attachment; filename=\"weerklank-trend." + file.code() + "\"");
        file.write(tables.all(), locale, response.getOutputStream());
    }

    private void sendChart(DrawingFile kind, String name, Chosen chosen, HttpServletResponse response)
            throws IOException {
        Overview overview = trends.of(current.organisation(), chosen);
        Drawing drawing = new OverviewChart(overview, about(chosen), language.locale())
                .of(name)
                .orElseThrow(Refusal::notFound);
        byte[] file = kind.of(drawing, tokens());
        response.setContentType(kind.type());
        response.setContentLength(file.length);
        response.setHeader(
                "Content-Disposition", "inline; filename=\"weerklank-trend-" + name + "." + kind.code() + "\"");
        response.getOutputStream().write(file);
    }

    /** Which trainings were chosen: "Van klacht naar kans · Gemeente Waterland". */
    private String about(Chosen chosen) {
        if (chosen.isAll()) return Texts.in(language.locale()).getString("trend.chart.all");
        Stream<String> program = chosen.program() == null
                ? Stream.empty()
                : programs.of(current.organisation()).stream()
                        .filter(one -> one.id() == chosen.program())
                        .map(Program::title);
        Stream<String> client = chosen.client() == null
                ? Stream.empty()
                : engagements.clients(current.organisation()).stream()
                        .filter(one -> one.id() == chosen.client())
                        .map(Client::name);
        return Stream.concat(program, client).collect(Collectors.joining(" · "));
    }

    private String tokens() throws IOException {
        try (InputStream sheet = getServletContext().getResourceAsStream(TOKENS)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Long key(HttpServletRequest request, String name) {
        String asked = request.getParameter(name);
        if (asked == null || asked.isEmpty()) return null;
        if (!asked.matches("[0-9]{1,16}")) throw Refusal.notFound();
        return Long.valueOf(asked);
    }
}
