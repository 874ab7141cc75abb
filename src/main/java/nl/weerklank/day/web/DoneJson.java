package nl.weerklank.day.web;

import java.time.Instant;
import java.util.List;
import nl.weerklank.day.Done;
import nl.weerklank.platform.web.QrCode;

/**
 * What came of an action.
 *
 * @param key the action's own
 * @param participant the key of who was added by it, or null
 * @param links what who was added may fill in
 * @param day as it is now
 */
public record DoneJson(String key, String participant, List<LinkJson> links, DayJson day) {

    /** A link to a form, and as an image to scan: the path of an SVG whose sides have this size. */
    public record LinkJson(String title, String link, int codeSize, String codePath) {

        private static LinkJson of(Done.FreshLink fresh) {
            QrCode code = new QrCode(fresh.link());
            return new LinkJson(fresh.title(), fresh.link(), code.getSize(), code.getPath());
        }
    }

    static DoneJson of(String key, Done done, Instant now) {
        return new DoneJson(
                key,
                done.enrolment() == null ? null : String.valueOf(done.enrolment()),
                done.links().stream().map(LinkJson::of).toList(),
                DayJson.of(done.day(), now));
    }
}
