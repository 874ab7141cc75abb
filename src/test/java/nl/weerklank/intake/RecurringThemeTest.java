package nl.weerklank.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weerklank.account.Organisation;
import org.junit.jupiter.api.Test;

/** Which themes of groups are one thing. */
class RecurringThemeTest {

    private static final List<NamedTheme> THEMES = List.of(
            new NamedTheme(1, 11, "Angry customers"),
            new NamedTheme(2, 12, "angry customer"),
            new NamedTheme(3, 13, "Staying calm"),
            new NamedTheme(4, 13, "Saying no"));

    @Test
    void themes_of_the_same_name_however_written_are_one() {
        assertThat(RecurringTheme.of(THEMES, Map.of(), List.of()))
                .extracting(RecurringTheme::name, RecurringTheme::themes, RecurringTheme::byHand)
                .containsExactly(
                        tuple("Angry customers", Set.of(1L, 2L), null),
                        tuple("Staying calm", Set.of(3L), null),
                        tuple("Saying no", Set.of(4L), null));
    }

    @Test
    void what_was_put_together_by_hand_takes_the_themes_of_which_it_has_half_of_the_answers() {
        Recurring byHand = new Recurring(new Organisation("Bureau"), "Keeping calm with anger");
        byHand.take(List.of(21L, 22L, 31L));
        Map<Long, Set<Long>> answers =
                Map.of(1L, Set.of(21L, 22L), 2L, Set.of(23L, 24L), 3L, Set.of(31L, 32L), 4L, Set.of(41L, 31L, 42L));

        assertThat(RecurringTheme.of(THEMES, answers, List.of(byHand)))
                .extracting(RecurringTheme::name, RecurringTheme::alike, RecurringTheme::taken)
                .containsExactly(
                        tuple("Keeping calm with anger", Map.of(), Map.of(1L, 11L, 3L, 13L)),
                        tuple("angry customer", Map.of(2L, 12L), Map.of()),
                        tuple("Saying no", Map.of(4L, 13L), Map.of()));
    }

    @Test
    void what_was_put_together_by_hand_is_there_without_themes_too() {
        Recurring byHand = new Recurring(new Organisation("Bureau"), "Saying no!");

        assertThat(RecurringTheme.of(THEMES.subList(3, 4), Map.of(), List.of(byHand)))
                .containsExactly(new RecurringTheme("Saying no!", byHand, Map.of(4L, 13L), Map.of()));
        assertThat(RecurringTheme.of(List.of(), Map.of(), List.of(byHand)))
                .containsExactly(new RecurringTheme("Saying no!", byHand, Map.of(), Map.of()));
    }
}
