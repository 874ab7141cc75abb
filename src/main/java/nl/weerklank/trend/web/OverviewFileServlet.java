package nl.weerklank.trend.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Language;
import nl.weerklank.trend.Chosen;
import nl.weerklank.trend.Trends;

/**
 * What all trainings brought together, as a file: a workbook, or with {@code kind=csv} lines; of one program or client where
 * it is told.
 */
@WebServlet("/trend/file")
public class OverviewFileServlet extends HttpServlet {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Trends trends;

    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String kind = request.getParameter("kind");
        OverviewFile file =
                kind == null ? OverviewFile.XLSX : OverviewFile.ofCode(kind).orElseThrow(Refusal::notFound);
        Chosen chosen = new Chosen(key(request, "program"), key(request, "client"));
        Locale locale = language.locale();
        OverviewTables tables = new OverviewTables(trends.of(current.organisation(), chosen), locale);
        response.setContentType(file.type());
        response.setHeader("Content-Disposition", "attachment; filename=\"weerklank-trend." + file.code() + "\"");
        file.write(tables.all(), locale, response.getOutputStream());
    }

    private static Long key(HttpServletRequest request, String name) {
        String asked = request.getParameter(name);
        if (asked == null || asked.isEmpty()) return null;
        if (!asked.matches("[0-9]{1,16}")) throw Refusal.notFound();
        return Long.valueOf(asked);
    }
}
