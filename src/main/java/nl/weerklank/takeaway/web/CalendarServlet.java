package nl.weerklank.takeaway.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weerklank.platform.Refusal;
import nl.weerklank.takeaway.CalendarFile;
import nl.weerklank.takeaway.Calendars;

/** A trainer's calendar, for whatever program has the link: {@code /calendar/{key}.ics}. */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{1,100})\\.ics");

    @Inject
    private Calendars calendars;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = ADDRESS.matcher(Objects.toString(request.getPathInfo(), ""));
        if (!asked.matches()) {
            throw Refusal.notFound();
        }
        CalendarFile calendar = calendars.opened(asked.group(1)).orElseThrow(Refusal::notFound);
        response.setContentType(CalendarFile.TYPE);
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        calendar.write(response.getOutputStream());
    }
}
