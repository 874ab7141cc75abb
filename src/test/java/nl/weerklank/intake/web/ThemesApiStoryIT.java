package nl.weerklank.intake.web;

import static nl.weerklank.intake.web.ThemesDesk.FEW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.intake.AnsweredIntake;
import org.junit.jupiter.api.Test;

/** Themes over the API: whatever it tells of them, it takes back. */
class ThemesApiStoryIT {

    @Test
    void a_program_reads_themes_and_sends_them_back_as_they_are() {
        AnsweredIntake intake = new AnsweredIntake("nl", FEW);
        intake.add("Boosheid", intake.difficulties("boze"));
        long theme = intake.themes().getLong("[0].id");
        Map<String, Object> decided = Map.of(
                "id", theme, "decision", "back-to-organisation", "reason", "Een sneller systeem", "askedBack", true);
        intake.patch("/themes", decided);
        List<Map<String, Object>> told = intake.themes().getList("$");

        intake.patch("/themes", told);
        assertThat(intake.themes().<Map<String, Object>>getList("$")).isEqualTo(told);
        String copy = intake.post("/themes", told).getString("[0].id");

        Map<String, Object> sent = new LinkedHashMap<>(told.get(0));
        Map<String, Object> kept = new LinkedHashMap<>(
                intake.themes().<Map<String, Object>>getList("$").get(1));
        assertThat(String.valueOf(kept.remove("id"))).isEqualTo(copy);
        sent.remove("id");
        assertThat(kept).isEqualTo(sent).containsEntry("named", 2).containsEntry("reason", "Een sneller systeem");
    }
}
