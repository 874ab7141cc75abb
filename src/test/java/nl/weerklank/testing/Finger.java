package nl.weerklank.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** A finger on the screen of a page, which drags as a real one does: down, along, and up again. */
public final class Finger {
    private static final int STEPS = 5;

    private final CDPSession session;

    private Finger(CDPSession session) {
        this.session = session;
    }

    /** A finger for a page that is touched. */
    public static Finger on(Page page) {
        return new Finger(page.context().newCDPSession(page));
    }

    /**
     * Drags from the middle of a box to a point.
     *
     * @param from as it lies in the window, of which it is in sight
     * @param x of the point, in pixels from the left of the window
     * @param y of the point, in pixels from its top
     */
    public void drag(BoundingBox from, double x, double y) {
        double left = from.x + from.width / 2;
        double top = from.y + from.height / 2;
        touch("touchStart", left, top);
        for (int step = 1; step <= STEPS; step++) {
            touch("touchMove", left + (x - left) * step / STEPS, top + (y - top) * step / STEPS);
        }
        send("touchEnd", new JsonArray());
    }

    private void touch(String type, double x, double y) {
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        JsonArray points = new JsonArray();
        points.add(point);
        send(type, points);
    }

    private void send(String type, JsonArray points) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }
}
