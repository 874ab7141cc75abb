package nl.weerklank.plan;

import java.util.Locale;
import nl.weerklank.platform.Texts;

/** Minutes as people read them, the same on every page and paper. */
public final class Minutes {
    private static final int HOUR = 60;

    private Minutes() {}

    /** "45 min", "1 u" or "6 u 05". */
    public static String said(Texts texts, int minutes) {
        if (minutes < HOUR) {
            return texts.format("plan.duration.minutes", minutes);
        }
        if (minutes % HOUR == 0) {
            return texts.format("plan.duration.hours", minutes / HOUR);
        }
        return texts.format("plan.duration.both", minutes / HOUR, String.format(Locale.ROOT, "%02d", minutes % HOUR));
    }
}
