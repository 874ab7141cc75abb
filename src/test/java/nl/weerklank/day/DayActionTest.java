package nl.weerklank.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import nl.weerklank.day.DayAction.Kind;
import nl.weerklank.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DayActionTest {
    private static final String KEY = "0123456789abcdef";
    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");

    private static DayAction action(String key, Kind kind, Instant at, String text) {
        return new DayAction(key, kind, at, 1L, "2", true, 5, text);
    }

    private static List<String> mistakes(DayAction action) {
        return catchThrowableOfType(Refusal.class, action::check).mistakes().stream()
                .map(mistake -> mistake.field() + " " + mistake.key())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void isTakenWithAllThatItNeeds(Kind kind) {
        assertThatCode(() -> action(KEY, kind, NOW, "Bo").check()).doesNotThrowAnyException();
        assertThat(Kind.of(kind.word())).contains(kind);
    }

    @Test
    void tellsOfAllThatItLacks() {
        assertThat(mistakes(new DayAction("kort", null, null, null, null, null, null, null)))
                .containsExactly(
                        "key day.mistake.key", "kind platform.mistake.required", "at platform.mistake.required");
        assertThat(mistakes(new DayAction(KEY, Kind.STRETCH, NOW, null, null, null, null, null)))
                .containsExactly("block platform.mistake.required", "minutes platform.mistake.required");
        assertThat(mistakes(new DayAction(KEY, Kind.SUBSTITUTE, NOW, null, null, null, null, " ")))
                .containsExactly("person platform.mistake.required", "text day.mistake.name");
    }

    @Test
    void refusesWhatIsTooLongOrOutOfTime() {
        assertThat(mistakes(action(KEY, Kind.WALK_IN, NOW, "a".repeat(201))))
                .containsExactly("text platform.mistake.too-long");
        assertThat(mistakes(action(KEY, Kind.NOTE, NOW, "a".repeat(2001))))
                .containsExactly("text platform.mistake.too-long");
        assertThat(mistakes(action(KEY, Kind.NOTE, Instant.parse("9999-01-01T00:00:00Z"), null)))
                .containsExactly("at platform.mistake.date");
        assertThat(mistakes(action("met spatie en meer", Kind.NOTE, NOW, null))).containsExactly("key day.mistake.key");
    }

    @Test
    void knowsWhetherTheSameIsSentAgain() {
        DayAction note = action(KEY, Kind.NOTE, NOW, "Langer");

        assertThat(note.hash(1)).isEqualTo(action(KEY, Kind.NOTE, NOW, "Langer").hash(1));
        assertThat(note.hash(1))
                .isNotEqualTo(note.hash(2))
                .isNotEqualTo(action(KEY, Kind.NOTE, NOW, "Korter").hash(1))
                .isNotEqualTo(action(KEY, Kind.SKIP, NOW, "Langer").hash(1));
    }
}
