package nl.weerklank.report.web;

import java.util.List;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.Findings;

/**
 * What was answered to one question as a table whose rows are bars.
 *
 * @param bars options or ranges
 * @param notes what the numbers mean
 * @param closed why there is no figure, or null
 */
public record ListingRow(String heading, int n, List<Bar> bars, List<String> notes, String closed) {

    /** The length of the longest bar that there can be. */
    public static final int LENGTH = 300;

    /** One option or range. */
    public record Bar(String label, int count, int length) {}

    static ListingRow of(Findings.Listing listing, Texts texts) {
        Findings.Topic topic = listing.topic();
        String heading = topic.about() == null ? topic.heading() : topic.heading() + " (" + topic.about() + ")";
        return new ListingRow(
                heading,
                topic.n(),
                listing.rows().stream()
                        .map(row -> new Bar(
                                row.label(), row.count(), Math.round((float) LENGTH * row.count() / most(listing))))
                        .toList(),
                notes(listing, texts),
                Closed.because(topic, texts));
    }

    /** Several options together can have been chosen more often than there are people. */
    private static int most(Findings.Listing listing) {
        int longest = listing.rows().stream()
                .mapToInt(Findings.Listing.Row::count)
                .max()
                .orElse(1);
        return Math.max(listing.topic().n(), longest);
    }

    private static List<String> notes(Findings.Listing listing, Texts texts) {
        if (listing.several()) return List.of(texts.getString("report.shared.several"));
        if (listing.middle().isEmpty()) return List.of();
        String middle = listing.unit() == null ? listing.middle() : listing.middle() + " " + listing.unit();
        return List.of(texts.format("report.shared.middle", middle));
    }
}
