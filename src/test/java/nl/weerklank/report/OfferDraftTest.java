package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a draft offers, which is no more than what is known leads to. */
class OfferDraftTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate HELD = LocalDate.of(2026, 11, 16);
    private static final LocalDate TOLD = LocalDate.of(2026, 11, 24);

    @Test
    void namesWhatWasLeftAndWhatGoesBackToTheOrganisation() {
        Findings findings = findings(
                List.of(HELD),
                theme("Nee zeggen", "treated", false),
                theme("Bellen", "left-out", false),
                theme("Het rooster", "back-to-organisation", false),
                theme("Mailen", "left-out", false));
        assertThat(OfferDraft.of(findings, DUTCH).lines())
                .containsExactly(
                        "Deze keer bewust niet behandeld: Bellen en Mailen. Daar kunnen we in een vervolg mee oefenen.",
                        "Terug naar de organisatie: Het rooster. We denken graag mee over wat daar anders kan.",
                        "Over een week of zes vragen we de groep hoe het in het werk gaat."
                                + " Daarna bespreken we graag met je wat er nog nodig is.");
    }

    @Test
    void namesTheDayOnWhichTheGroupComesBack() {
        LocalDate back = LocalDate.of(2027, 1, 12);
        Findings findings = findings(List.of(HELD, back, LocalDate.of(2027, 2, 9)), theme("Bellen", null, false));
        assertThat(OfferDraft.of(findings, DUTCH))
                .isEqualTo("Op 12 januari 2027 zien we de groep weer; dan kijken we wat er in het werk gelukt is.");
    }

    @Test
    void offersNoSecondAskingAfterItWasAskedAndSpeaksTheLanguageOfTheReport() {
        Findings asked = findings(List.of(HELD), theme("Bellen", "treated", true));
        assertThat(OfferDraft.of(asked, Locale.ENGLISH))
                .isEqualTo("We gladly discuss with you what the group needs next.");
        assertThat(OfferDraft.of(findings(List.of(HELD)), Locale.ENGLISH))
                .startsWith("In six weeks or so we ask the group");
    }

    @Test
    void saysOfGroupsThatWereEvaluatedApartNothingThatIsOfOneOfThem() {
        Findings.Theme left = theme("Bellen", "left-out", false);
        LocalDate back = LocalDate.of(2027, 1, 12);
        assertThat(OfferDraft.of(findings(apart(), List.of(HELD, back), left), DUTCH))
                .isEqualTo("Over een week of zes vragen we de groepen hoe het in het werk gaat."
                        + " Daarna bespreken we graag met je wat er nog nodig is.");
        assertThat(OfferDraft.of(findings(apart(), List.of(HELD), theme("Bellen", null, true)), Locale.ENGLISH))
                .isEqualTo("We gladly discuss with you what the groups need next.");
    }

    private static Findings.Turnout apart() {
        return new Findings.Turnout(12, 10, 0, 5, false, 2, true);
    }

    private static Findings.Theme theme(String name, String decision, boolean later) {
        Findings.After after = later ? new Findings.After(6, new Findings.Mean(4, false)) : null;
        return new Findings.Theme(name, decision, null, 0, 0, null, false, after);
    }

    private static Findings findings(List<LocalDate> days, Findings.Theme... themes) {
        return findings(null, days, themes);
    }

    private static Findings findings(Findings.Turnout turnout, List<LocalDate> days, Findings.Theme... themes) {
        return new Findings(
                "Kans",
                "Waterland",
                null,
                "Bureau",
                "Els",
                days,
                TOLD,
                turnout,
                null,
                null,
                List.of(themes),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null);
    }
}
