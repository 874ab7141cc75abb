package nl.weerklank.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.weerklank.intake.Theme;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.container.Selects;
import org.junit.jupiter.api.Test;

/** How many questions a plan asks of the database. */
@ContainerTest
class PlanQuestionsIT extends PlanOfTwoDays {
    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    @Test
    void askingForAPlanTakesAsManyQuestionsForManyBlocksAsForOne() throws SQLException {
        Selects selects = new Selects(database);
        Theme one = themes.add(edition, "een");
        Theme other = themes.add(edition, "twee");
        edits.replace(els, null, List.of(treating(1, one)));
        long few = selects.during(() -> plans.of(edition));
        edits.replace(els, null, List.of(treating(30, one, other), treating(30, one, other), treating(30, other)));

        assertThat(selects.during(() -> plans.of(edition))).isEqualTo(few);
    }

    @Test
    void aChangeTakesAsManyQuestionsForManyBlocksAsForOne() throws SQLException {
        Selects selects = new Selects(database);
        Theme one = themes.add(edition, "een");
        edits.replace(els, null, List.of(treating(3, one)));
        long few = selects.during(this::changeSomething);
        edits.replace(els, null, List.of(treating(200, one)));

        assertThat(selects.during(this::changeSomething)).isEqualTo(few);
    }

    private void changeSomething() {
        List<Block> blocks = plans.of(edition).blocks();
        edits.edit(
                els, Seen.now(blocks.get(0)), block("n").treating(blocks.get(0).themes()));
        edits.move(els, List.of(Seen.now(blocks.get(1))), blocks.get(1).day().id(), 2);
        edits.undo(els);
    }

    private static KeyedDay treating(int blocks, Theme... themes) {
        List<Long> keys = Arrays.stream(themes).map(Theme::id).toList();
        return KeyedDay.fresh(new DayDraft(
                null,
                LocalTime.of(9, 0),
                LocalTime.of(16, 30),
                IntStream.range(0, blocks)
                        .mapToObj(i -> block("b" + i).treating(keys))
                        .toList()));
    }
}
