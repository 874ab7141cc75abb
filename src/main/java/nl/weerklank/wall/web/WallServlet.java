package nl.weerklank.wall.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.SessionlessRequest;
import nl.weerklank.wall.QuoteWall;
import nl.weerklank.wall.QuoteWalls;
import nl.weerklank.wall.WallQuotes;

/**
 * Quotes for everybody: {@code /q/{key}} as a page, {@code /q/{key}/embed} within the pages of the sites that the trainer
 * named. Nothing of it is cached, so that a quote that is withdrawn is gone with the next request.
 */
@WebServlet("/q/*")
public class WallServlet extends HttpServlet {

    private static final String EMBED = "embed";
    private static final int LONGEST_KEY = 100;

    @Inject
    private QuoteWalls walls;

    @Inject
    private WallQuotes quotes;

    @Inject
    private ShownWallPage page;

    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String[] path = (request.getPathInfo() == null ? "/" : request.getPathInfo()).split("/", -1);
        boolean embedded = path.length == 3 && path[2].equals(EMBED);
        Optional<QuoteWall> wall = path.length == 2 || embedded
                ? walls.opened(path[1].length() > LONGEST_KEY ? "" : path[1])
                : Optional.empty();
        if (wall.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        protect(response, wall.get(), embedded);
        page.show(wall.get(), quotes.on(wall.get()), embedded);
        language.is(wall.get().locale());
        request.getRequestDispatcher("/wall/shown").forward(new SessionlessRequest(request), response);
    }

    /** Nothing is fetched from elsewhere, whatever a quote says, and only the sites that were named may frame it. */
    private static void protect(HttpServletResponse response, QuoteWall wall, boolean embedded) {
        List<String> sites = embedded ? wall.embedders() : List.of();
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src data:; form-action 'none'; base-uri 'none';"
                        + " frame-ancestors " + (sites.isEmpty() ? "'none'" : String.join(" ", sites)));
        if (embedded || !wall.isIndexable()) response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
}
