package nl.weerklank.takeaway.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.library.PlanTexts;
import nl.weerklank.platform.Refusal;
import nl.weerklank.print.Sheet;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.takeaway.CalendarFile;
import nl.weerklank.takeaway.Calendars;
import nl.weerklank.takeaway.Paper;
import nl.weerklank.takeaway.PaperFormat;
import nl.weerklank.takeaway.Papers;

/**
 * What goes out of a training, for whoever is signed in: with {@code file} as {@code script.pdf}, {@code plan.yaml} or
 * {@code days.ics}.
 */
@WebServlet("/takeaway/file")
public class FileServlet extends HttpServlet {
    @Inject
    private CurrentTrainer current;

    @Inject
    private Editions editions;

    @Inject
    private Papers papers;

    @Inject
    private PlanTexts texts;

    @Inject
    private Calendars calendars;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Edition edition = editions.find(
                current.organisation(), whole(request, "edition", 16).orElseThrow(Refusal::notFound));
        String[] file = String.valueOf(request.getParameter("file")).split("\\.", 2);
        switch (file.length < 2 ? "" : file[1]) {
            case "yaml" -> sendText(response, edition, "application/yaml", file[1], texts.yaml(edition));
            case "md" -> sendText(response, edition, "text/markdown", file[1], texts.markdown(edition));
            case "ics" -> sendDays(response, edition);
            default -> sendPaper(request, response, edition, file);
        }
    }

    private void sendPaper(HttpServletRequest request, HttpServletResponse response, Edition edition, String... file)
            throws IOException {
        Paper paper = Paper.ofCode(file[0]).orElseThrow(Refusal::notFound);
        PaperFormat format = PaperFormat.ofCode(file.length < 2 ? "" : file[1]).orElseThrow(Refusal::notFound);
        Sheet sheet = papers.sheet(
                edition,
                paper,
                whole(request, "together", 3).map(Long::intValue).orElse(null),
                whole(request, "participant", 16).orElse(null));
        head(response, edition, format.type(), paper.title(edition.locale()), format.code());
        Papers.write(sheet, format, response.getOutputStream());
    }

    private static void sendText(
            HttpServletResponse response, Edition edition, String type, String extension, String text)
            throws IOException {
        head(response, edition, type + ";charset=UTF-8", Paper.SCRIPT.title(edition.locale()), extension);
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void sendDays(HttpServletResponse response, Edition edition) throws IOException {
        CalendarFile days = calendars.of(edition);
        head(response, edition, CalendarFile.TYPE, edition.program().title(), "ics");
        days.write(response.getOutputStream());
    }

    private static void head(
            HttpServletResponse response, Edition edition, String type, String what, String extension) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", FileNames.attached(edition, what, extension));
    }

    private static Optional<Long> whole(HttpServletRequest request, String name, int digits) {
        String asked = request.getParameter(name);
        if (asked == null || asked.isBlank()) {
            return Optional.empty();
        }
        if (!asked.strip().matches("[0-9]{1," + digits + "}")) {
            throw Refusal.notFound();
        }
        return Optional.of(Long.valueOf(asked.strip()));
    }
}
