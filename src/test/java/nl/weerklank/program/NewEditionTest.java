package nl.weerklank.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import org.junit.jupiter.api.Test;

class NewEditionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Program PROGRAM = new Program(
            new Organisation("Bureau Helder"),
            "Van klacht naar kans",
            Locale.forLanguageTag("nl"),
            CustomerWord.KLANT,
            Instant.EPOCH);

    @Test
    void takesTheUsualWhereNothingIsSaid() {
        Delivery delivery = delivery(edition(null, null, new NewDay(MONDAY, null, null, " ")));

        assertThat(delivery.locale().getLanguage()).isEqualTo("nl");
        assertThat(delivery.zone().getId()).isEqualTo("Europe/Amsterdam");
        EditionDay day = delivery.days().get(0);
        assertThat(List.of(day.heldOn(), day.startsAt(), day.endsAt()))
                .isEqualTo(List.of(MONDAY, LocalTime.of(9, 0), LocalTime.of(16, 30)));
        assertThat(day.location()).isNull();
    }

    @Test
    void putsItsDaysInOrder() {
        Delivery delivery = delivery(edition(
                "en",
                "UTC",
                new NewDay(MONDAY.plusDays(1), null, null, null),
                new NewDay(MONDAY, LocalTime.of(13, 0), null, null),
                new NewDay(MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), null)));

        assertThat(delivery.days().stream()
                        .map(day -> day.heldOn().getDayOfMonth() + " " + day.startsAt())
                        .toList())
                .isEqualTo(List.of("16 09:00", "16 13:00", "17 09:00"));
    }

    @Test
    void namesEveryMistakeByItsField() {
        NewEdition typed = edition(
                "fr",
                "Amsterdam",
                new NewDay(null, null, null, null),
                new NewDay(MONDAY, LocalTime.NOON, LocalTime.NOON, "x".repeat(201)));

        assertThatThrownBy(() -> delivery(typed))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.mistakes().stream()
                                        .map(Refusal.Mistake::field)
                                        .toList())
                                .isEqualTo(List.of(
                                        "language", "timeZone", "days[0].date", "days[1].end", "days[1].location")));
        assertThatThrownBy(() -> delivery(edition("nl", null))).isInstanceOf(Refusal.class);
    }

    private static NewEdition edition(String language, String zone, NewDay... days) {
        return new NewEdition("Gemeente", null, null, null, null, "Balie", language, zone, Arrays.asList(days));
    }

    private static Delivery delivery(NewEdition typed) {
        Mistakes mistakes = new Mistakes();
        Delivery delivery = typed.delivery(mistakes, PROGRAM);
        mistakes.refuseIfAny();
        return delivery;
    }
}
