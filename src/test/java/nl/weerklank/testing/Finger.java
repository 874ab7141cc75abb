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
        drag(from, x, y, () -> {});
    }

    /** Drags likewise, while a second finger taps the middle of another box as the first has come there. */
    public void dragWithASecond(BoundingBox from, double x, double y, BoundingBox tapped) {
        drag(from, x, y, () -> {
            send(
                    "touchStart",
                    points(point(0, x, y), point(1, middle(tapped.x, tapped.width), middle(tapped.y, tapped.height))));
            touch("touchMove", x, y);
        });
    }

    private void drag(BoundingBox from, double x, double y, Runnable beforeTheEnd) {
        double left = middle(from.x, from.width);
        double top = middle(from.y, from.height);
        touch("touchStart", left, top);
        for (int step = 1; step <= STEPS; step++) {
            touch("touchMove", left + (x - left) * step / STEPS, top + (y - top) * step / STEPS);
        }
        beforeTheEnd.run();
        send("touchEnd", new JsonArray());
    }

    private static double middle(double from, double size) {
        return from + size / 2;
    }

    private void touch(String type, double x, double y) {
        send(type, points(point(0, x, y)));
    }

    private static JsonObject point(int finger, double x, double y) {
        JsonObject point = new JsonObject();
        point.addProperty("id", finger);
        point.addProperty("x", x);
        point.addProperty("y", y);
        return point;
    }

    private static JsonArray points(JsonObject... points) {
        JsonArray all = new JsonArray();
        for (JsonObject point : points) {
            all.add(point);
        }
        return all;
    }

    private void send(String type, JsonArray points) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }
}
