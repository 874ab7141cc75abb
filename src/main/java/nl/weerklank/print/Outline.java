package nl.weerklank.print;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headings of a page as bookmarks, each within the nearest one above it that is larger. */
final class Outline {

    private static final String BOOKMARK = "bookmark";

    private Outline() {}

    private record Open(int level, Element mark) {}

    /** Adds the bookmarks to the head of the page, where the renderer looks for them. */
    static void of(Document page) {
        Element bookmarks = page.head().appendElement("bookmarks");
        Deque<Open> open = new ArrayDeque<>();
        int number = 0;
        for (Element heading : page.select("h1, h2, h3")) {
            String text = heading.text();
            if (text.isBlank()) continue;
            int level = heading.tagName().charAt(1) - '0';
            while (!open.isEmpty() && open.peek().level() >= level) open.pop();
            if (!heading.hasAttr("id")) heading.attr("id", "heading-" + ++number);
            Element parent = open.isEmpty() ? bookmarks : open.peek().mark();
            Element mark = parent.appendElement(BOOKMARK).attr("name", text).attr("href", "#" + heading.id());
            open.push(new Open(level, mark));
        }
        if (bookmarks.childrenSize() == 0) bookmarks.remove();
    }
}
