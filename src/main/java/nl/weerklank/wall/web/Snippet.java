package nl.weerklank.wall.web;

import nl.weerklank.platform.Texts;
import nl.weerklank.wall.QuoteWall;

/** A frame to paste into a page of another site; it runs no script and tells nobody which page that is. */
final class Snippet {

    private static final String FRAME = "<iframe src=\"%s/embed\" title=\"%s\" width=\"100%%\" height=\"480\""
            + " loading=\"lazy\" referrerpolicy=\"no-referrer\" style=\"border:0\"></iframe>";

    private Snippet() {}

    static String of(QuoteWall wall, String address) {
        return FRAME.formatted(address, Texts.in(wall.locale()).getString("wall.shown.title"));
    }
}
