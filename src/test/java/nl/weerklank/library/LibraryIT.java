package nl.weerklank.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import nl.weerklank.account.Trainer;
import nl.weerklank.intake.Theme;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.Seen;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.container.Selects;
import org.junit.jupiter.api.Test;

/** Blocks are kept, found again and put into other plans. */
@ContainerTest
class LibraryIT extends PlanToKeep {

    @Inject
    private Library library;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    private List<String> found(String text, String kind, String theme, Integer shortest, Integer longest) {
        LibrarySearch sought = new LibrarySearch(text, kind, theme, shortest, longest);
        return library.search(trainer.organisation(), DUTCH, sought).stream()
                .filter(item -> item.source() == LibraryItem.Source.OWN)
                .map(item -> item.block().title())
                .toList();
    }

    @Test
    void aKeptBlockIsFoundAndPutIntoAnotherPlan() {
        Theme anger = themes.add(edition, "Boosheid");
        edits.edit(
                planner,
                Seen.now(block(1)),
                block(1).draft()
                        .rewrite()
                        .strand("A")
                        .leader("Els")
                        .pinnedAt(LocalTime.of(11, 0))
                        .trainerNotes("Wissel_na 12")
                        .themes(List.of(anger.id()))
                        .draft());
        library.save(edition, trainer, block(0).id());
        LibraryItem kept = library.save(edition, trainer, block(1).id());

        assertThat(found(null, null, null, null, null)).containsExactly("Ontvangen 100%", "Welkom");
        assertThat(found("ONTVANGEN wissel", null, null, null, null)).containsExactly("Ontvangen 100%");
        assertThat(found("ontvangen koffie", null, null, null, null)).isEmpty();
        assertThat(found("100%", null, null, null, null)).containsExactly("Ontvangen 100%");
        assertThat(found("10_%", null, null, null, null)).isEmpty();
        assertThat(found("wissel_na", null, null, null, null)).containsExactly("Ontvangen 100%");
        assertThat(found(null, "practice", "boos", 50, 50)).containsExactly("Ontvangen 100%");
        assertThat(found(null, "input", null, null, null)).isEmpty();
        assertThat(found(null, null, null, 51, null)).isEmpty();
        assertThat(found(null, null, null, null, 49)).containsExactly("Welkom");

        Edition other = anEdition();
        Theme same = themes.add(other, "boosheid");
        Planner there = new Planner(other, trainer);
        library.put(there, kept, plans.of(other).days().get(0).id(), 0);
        Block put = plans.of(other).blocks().get(0);
        assertThat(put.themes()).containsExactly(same.id());
        assertThat(put.draft())
                .isEqualTo(block(1).draft()
                        .rewrite()
                        .strand(null)
                        .leader(null)
                        .pinnedAt(null)
                        .themes(List.of(same.id()))
                        .draft());
        edits.undo(there);
        assertThat(titles(other)).isEmpty();
    }

    @Test
    void theBlocksOfTheSampleCoursesAreThereToo() {
        List<LibraryItem> all = library.search(trainer.organisation(), DUTCH, LibrarySearch.ALL);
        LibraryItem sample = all.stream()
                .filter(item -> item.origin().equals("Van klacht naar kans"))
                .findFirst()
                .orElseThrow();

        assertThat(sample.source()).isEqualTo(LibraryItem.Source.SAMPLE);
        assertThat(all).noneMatch(item -> item.block().isBreak());
        assertThat(all)
                .noneMatch(item -> String.valueOf(item.block().trainerNotes()).contains("{"));
        library.put(
                planner,
                library.find(trainer.organisation(), DUTCH, sample.key()),
                block(0).day().id(),
                1);
        assertThat(titles(edition)).containsExactly("Welkom", sample.block().title(), "Ontvangen 100%");
        assertThat(library.search(trainer.organisation(), Locale.ENGLISH, LibrarySearch.ALL))
                .isNotEmpty()
                .noneMatch(item -> item.origin().equals("Van klacht naar kans"));
    }

    @Test
    void anOutsiderFindsNothing() {
        LibraryItem kept = library.save(edition, trainer, block(0).id());
        Trainer outsider = people.founder(DUTCH);

        assertThat(library.search(outsider.organisation(), DUTCH, new LibrarySearch("welkom", null, null, 20, 20)))
                .noneMatch(item -> item.source() == LibraryItem.Source.OWN);
        assertThatThrownBy(() -> library.find(outsider.organisation(), DUTCH, kept.key()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> library.remove(outsider.organisation(), kept.key()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> library.find(trainer.organisation(), DUTCH, "own:x"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> library.find(trainer.organisation(), DUTCH, "sample:x/0/0/0"))
                .isInstanceOf(Refusal.class);
        library.remove(trainer.organisation(), kept.key());
        assertThat(found(null, null, null, null, null)).isEmpty();
    }

    @Test
    void aSearchTakesAsManyQuestionsForManyAsForOne() throws SQLException {
        Selects selects = new Selects(database);
        library.save(edition, trainer, block(0).id());
        long one = selects.during(() -> found(null, null, null, null, null));
        library.save(edition, trainer, block(0).id());
        library.save(edition, trainer, block(1).id());

        assertThat(selects.during(() -> found(null, null, null, null, null))).isEqualTo(one);
    }
}
