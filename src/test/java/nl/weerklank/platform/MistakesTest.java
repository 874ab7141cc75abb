package nl.weerklank.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MistakesTest {

    @Test
    void tellsOfAllAtOnce() {
        Mistakes mistakes = new Mistakes();
        mistakes.required("title", "  ", 10);
        mistakes.optional("hint", "0123456789A", 10);

        assertThatThrownBy(mistakes::refuseIfAny).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind().status()).isEqualTo(422);
            assertThat(refusal.mistakes().stream()
                            .map(m -> m.field() + ": " + m.message(Locale.ENGLISH))
                            .toList())
                    .isEqualTo(
                            List.of("title: Please fill this in.", "hint: This is too long: at most 10 characters."));
        });
    }

    @Test
    void cleansWhatIsRight() {
        Mistakes mistakes = new Mistakes();
        assertThat(mistakes.required("a", " Zo is het ", 20)).isEqualTo("Zo is het");
        assertThat(mistakes.optional("b", " \n", 5)).isNull();
        assertThat(mistakes.optional("c", null, 5)).isNull();
        mistakes.refuseIfAny();
    }

    @Test
    void refusesWhatCannotBeKeptToTheLetter() {
        Mistakes mistakes = new Mistakes();
        mistakes.required("title", " Zo \u0000is het ", 20);
        mistakes.optional("hint", "half \uD83D", 20);

        assertThat(mistakes.refusal().mistakes())
                .extracting(mistake -> mistake.field() + ": " + mistake.message(Locale.forLanguageTag("nl")))
                .containsExactly("title: " + told(5), "hint: " + told(6));
    }

    @Test
    void takesDaysOfThreeCenturiesAndNoOthers() {
        Mistakes mistakes = new Mistakes();
        for (LocalDate taken : List.of(Dates.FIRST, LocalDate.of(2026, 11, 17), Dates.LAST)) {
            assertThat(mistakes.day("date", taken)).isEqualTo(taken);
        }
        assertThat(mistakes.day("date", null)).isNull();
        mistakes.refuseIfAny();

        for (LocalDate wrong :
                List.of(Dates.FIRST.minusDays(1), Dates.LAST.plusDays(1), LocalDate.MAX, LocalDate.MIN)) {
            assertThat(mistakes.day("date", wrong)).isNull();
        }
        assertThat(mistakes.moment("opensAt", Instant.MAX)).isNull();

        assertThat(mistakes.refusal().mistakes())
                .hasSize(5)
                .allSatisfy(mistake -> assertThat(mistake.message(Locale.ENGLISH))
                        .isEqualTo("Check the year: dates here lie between 1900 and 2200."));
    }

    @Test
    void notesThoseThatWereFoundElsewhereAndLeavesThemThere() {
        Mistakes elsewhere = new Mistakes().add("one", "platform.mistake.required");

        Mistakes all = new Mistakes().add(elsewhere).add("two", "platform.mistake.required");

        assertThat(all.refusal().mistakes().stream().map(Refusal.Mistake::field))
                .containsExactly("one", "two");
        assertThat(elsewhere.number()).isEqualTo(1);
    }

    private static String told(int place) {
        return "Teken " + place
                + " van deze tekst is een besturingsteken of een half teken, en kan niet bewaard worden."
                + " Haal het weg of typ het opnieuw.";
    }
}
