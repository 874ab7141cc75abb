package nl.weerklank.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.Findings;

/**
 * What was answered to one question as a table whose rows are bars.
 *
 * @param bars options or ranges
 * @param notes what the numbers mean, and what must be known of the revisions of the questions
 * @param closed why there is no figure, or null
 */
public record ListingRow(String heading, int n, List<Bar> bars, List<String> notes, String closed) {

    /** The length of the longest bar that there can be. */
    public static final int LENGTH = 300;

    /**
     * One option or range, or some options together.
     *
     * @param count a number of people, or "8×" for how often options were chosen together
     */
    public record Bar(String label, String count, int length) {}

    static ListingRow of(Findings.Listing listing, Texts texts) {
        Findings.Topic topic = listing.topic();
        String heading = topic.about() == null ? topic.heading() : topic.heading() + " (" + topic.about() + ")";
        return new ListingRow(
                heading,
                topic.n(),
                listing.rows().stream().map(row -> bar(row, topic.n(), texts)).toList(),
                notes(listing, texts),
                Closed.because(topic, texts));
    }

    /** As long as the share of what could have been: by each of n people once, or once for each of the options. */
    private static Bar bar(Findings.Listing.Row row, int n, Texts texts) {
        boolean together = row.together() > 0;
        int most = together ? n * row.together() : n;
        String count = together ? texts.format("report.shared.times", row.count()) : Integer.toString(row.count());
        return new Bar(
                row.label(), count, Math.round((float) LENGTH * Math.min(row.count(), most) / Math.max(1, most)));
    }

    private static List<String> notes(Findings.Listing listing, Texts texts) {
        List<String> notes = new ArrayList<>();
        if (listing.several()) {
            notes.addAll(several(listing, texts));
        } else if (!listing.middle().isEmpty()) {
            String middle = listing.unit() == null ? listing.middle() : listing.middle() + " " + listing.unit();
            notes.add(texts.format("report.shared.middle", middle));
        }
        Optional.ofNullable(listing.topic().note()).ifPresent(notes::add);
        return notes;
    }

    private static List<String> several(Findings.Listing listing, Texts texts) {
        String anyone = texts.getString("report.shared.several");
        boolean together = listing.rows().stream().anyMatch(row -> row.together() > 0);
        return together ? List.of(anyone, texts.getString("report.shared.times-note")) : List.of(anyone);
    }
}
