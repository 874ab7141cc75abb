package nl.weerklank.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.Findings;
import nl.weerklank.report.Findings.Listing;
import org.junit.jupiter.api.Test;

/** A number beside an answer is a number of people, unless it says otherwise. */
class ListingRowTest {

    private static final Texts DUTCH = Texts.in(Texts.spoken("nl"));

    @Test
    void countsPeopleBesideAnAnswerByItself() {
        ListingRow row = row(false, new Listing.Row("Ja", 6, 0), new Listing.Row("Nee", 2, 0));

        assertThat(row.bars())
                .isEqualTo(List.of(new ListingRow.Bar("Ja", "6", 225), new ListingRow.Bar("Nee", "2", 75)));
        assertThat(row.notes()).isEmpty();
    }

    @Test
    void saysThatOptionsTogetherCountHowOftenTheyWereChosen() {
        ListingRow row = row(true, new Listing.Row("‘Boos’ of ‘Laat’", 8, 2), new Listing.Row("Nee zeggen", 8, 0));

        assertThat(row.bars())
                .as("eight of the sixteen times that were possible, and all eight people")
                .isEqualTo(List.of(
                        new ListingRow.Bar("‘Boos’ of ‘Laat’", "8×", 150),
                        new ListingRow.Bar("Nee zeggen", "8", ListingRow.LENGTH)));
        assertThat(row.notes())
                .isEqualTo(
                        List.of(DUTCH.getString("report.shared.several"), DUTCH.getString("report.shared.times-note")));
    }

    @Test
    void doesNotExplainWhatItDoesNotShow() {
        assertThat(row(true, new Listing.Row("Boos", 8, 0)).notes())
                .isEqualTo(List.of(DUTCH.getString("report.shared.several")));
    }

    @Test
    void saysLastWhatMustBeKnownOfTheAnswers() {
        Findings.Topic topic = new Findings.Topic("km", "Hoe ver?", null, 5, 0, false, "Wie later kwam niet.");
        Listing listing = new Listing(topic, false, List.of(new Listing.Row("1 tot en met 9", 5, 0)), "4", "km");
        assertThat(ListingRow.of(listing, DUTCH).notes())
                .isEqualTo(List.of(DUTCH.format("report.shared.middle", "4 km"), "Wie later kwam niet."));
    }

    private static ListingRow row(boolean several, Listing.Row... rows) {
        Findings.Topic topic = new Findings.Topic("moments", "Welke momenten herken je?", null, 8, 0, false, null);
        return ListingRow.of(new Listing(topic, several, List.of(rows), "", null), DUTCH);
    }
}
