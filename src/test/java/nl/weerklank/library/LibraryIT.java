package nl.weerklank.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import nl.weerklank.account.Trainer;
import nl.weerklank.intake.Theme;
import nl.weerklank.intake.Themes;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockFiles;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.BlockRuns;
import nl.weerklank.plan.BlockWriting;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.KeyedDay;
import nl.weerklank.plan.Link;
import nl.weerklank.plan.Material;
import nl.weerklank.plan.PlanDifference;
import nl.weerklank.plan.PlanEdits;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.RunDraft;
import nl.weerklank.plan.Seen;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.plan.TemplateForm;
import nl.weerklank.plan.Templates;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.NewEdition;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.container.Selects;
import nl.weerklank.testing.inside.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ContainerTest
class LibraryIT {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    private People people;

    @Inject
    private Programs programs;

    @Inject
    private Editions editions;

    @Inject
    private Themes themes;

    @Inject
    private SessionPlans plans;

    @Inject
    private PlanEdits edits;

    @Inject
    private Templates templates;

    @Inject
    private BlockRuns runs;

    @Inject
    private BlockFiles files;

    @Inject
    private Library library;

    @Inject
    private PlanTexts texts;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    private Trainer trainer;
    private Program program;
    private Edition edition;
    private Planner planner;

    @BeforeEach
    void aPlan() {
        trainer = people.founder(DUTCH);
        program = programs.make(trainer.organisation(), "Nee zeggen", "nl", List.of());
        edition = anEdition();
        planner = new Planner(edition, trainer);
        edits.replace(planner, null, List.of(KeyedDay.fresh(day(named("Welkom", 20), named("Ontvangen 100%", 50)))));
    }

    private Edition anEdition() {
        return editions.plan(
                trainer,
                program.id(),
                new NewEdition(
                        "Client",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(new NewDay(
                                LocalDate.of(2026, 11, 16), LocalTime.of(10, 0), LocalTime.of(15, 0), null))));
    }

    private static BlockDraft named(String title, int minutes) {
        return BlockDraft.named(title, BlockKind.PRACTICE, minutes);
    }

    private static DayDraft day(BlockDraft... blocks) {
        return new DayDraft(LocalDate.of(2026, 11, 16), LocalTime.of(10, 0), LocalTime.of(15, 0), List.of(blocks));
    }

    private Block block(int place) {
        return plans.of(edition).blocks().get(place);
    }

    private List<String> titles(Edition of) {
        return plans.of(of).blocks().stream().map(Block::title).toList();
    }

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

    @Test
    void aPlanBecomesATemplateAndAfterTheDayANewVersionOfIt() {
        edits.edit(
                planner,
                Seen.now(block(0)),
                block(0).draft().rewrite().leader("Els").draft());
        SessionPlan template = templates.save(edition, "Terugkomsessie", TemplateForm.RETURN_SESSION);
        assertThat(template.form()).isEqualTo(TemplateForm.RETURN_SESSION);
        assertThat(template.blocks().get(0).leader()).isNull();
        assertThat(templates.save(edition, "Hele dag", null).form()).isEqualTo(TemplateForm.FULL_DAY);

        Edition next = anEdition();
        assertThat(titles(next)).containsExactly("Welkom", "Ontvangen 100%");
        edits.add(planner, block(0).day().id(), 2, List.of(named("Nieuw", 10)));
        Instant start = Instant.parse("2026-11-16T09:00:00Z");
        runs.note(edition, block(1).id(), new RunDraft(start, start.plusSeconds(3600), false, null));
        runs.note(edition, block(0).id(), new RunDraft(null, null, true, null));

        PlanDifference planned = templates.difference(edition, template.id(), false);
        PlanDifference real = templates.difference(edition, template.id(), true);
        assertThat(planned.entries()).extracting(entry -> entry.kind().code()).containsExactly("added");
        assertThat(real.entries())
                .extracting(entry -> entry.kind().code() + entry.minutes())
                .containsExactly("changed10", "added10", "removed-20");
        SessionPlan second = templates.newVersion(edition, template.id(), true);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.form()).isEqualTo(TemplateForm.RETURN_SESSION);
        assertThat(templates.of(program))
                .extracting(SessionPlan::name, SessionPlan::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Terugkomsessie", 2),
                        org.assertj.core.groups.Tuple.tuple("Hele dag", 1));
        assertThatThrownBy(() -> templates.newVersion(edition, template.id(), false))
                .isInstanceOf(Refusal.class);
        assertThat(templates.difference(edition, second.id(), true).isNone()).isTrue();

        Planner there = new Planner(next, trainer);
        edits.lay(there, null, templates.find(trainer.organisation(), second.id()));
        assertThat(titles(next)).containsExactly("Ontvangen 100%", "Nieuw");
        edits.undo(there);
        assertThat(titles(next)).containsExactly("Welkom", "Ontvangen 100%");
        Trainer outsider = people.founder(DUTCH);
        assertThatThrownBy(() -> templates.find(outsider.organisation(), second.id()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aPlanIsTheSameAgainAfterItWasWrittenAndRead() {
        Theme anger = themes.add(edition, "Boosheid: thuis");
        BlockDraft full = new BlockWriting()
                .title("Ontvangen (kort) 👋")
                .kind(BlockKind.DIALOGUE)
                .minutes(45)
                .pinnedAt(LocalTime.of(11, 0))
                .strand("A")
                .leader("Els")
                .room("Zaal 2")
                .method("kring")
                .goal("gehoord\nen begrepen")
                .trainerNotes("# geen kop\n\n- eerst\n> dan")
                .handout("vraag door")
                .materials(List.of(Material.read("blad (1 per deelnemer)"), Material.of("timer")))
                .cases(List.of("De monteur"))
                .themes(List.of(anger.id()))
                .links(List.of(new Link("Film", "https://example.org/a?b=c"), new Link(null, "mailto:els@example.org")))
                .draft();
        edits.edit(planner, Seen.now(block(1)), full);
        files.attach(planner, Seen.now(block(1)), "blad.txt", "x".getBytes(StandardCharsets.UTF_8));
        edits.edit(planner, Seen.now(block(0)), BlockDraft.named(null, BlockKind.CLOSING, 0));
        List<DayDraft> before = plans.of(edition).drafts();
        byte[] yaml = texts.yaml(edition).getBytes(StandardCharsets.UTF_8);
        byte[] markdown = texts.markdown(edition).getBytes(StandardCharsets.UTF_8);

        texts.replaceByYaml(planner, null, yaml, DUTCH);
        assertThat(plans.of(edition).drafts()).isEqualTo(before);
        texts.replaceByMarkdown(planner, plans.of(edition).version(), markdown, DUTCH);
        assertThat(plans.of(edition).drafts()).isEqualTo(before);

        int version = plans.of(edition).version();
        byte[] broken = "## Dag 1, 9:00–10:00\n### Welkom (dutje, 5 min)".getBytes(StandardCharsets.UTF_8);
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> texts.replaceByMarkdown(planner, null, broken, Locale.ENGLISH));
        assertThat(refusal.mistakes().get(0).message(Locale.ENGLISH)).startsWith("line 2: ");
        assertThatThrownBy(() -> texts.replaceByYaml(planner, null, new byte[1_000_001], DUTCH))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> texts.replaceByYaml(planner, 1, yaml, DUTCH)).isInstanceOf(Refusal.class);
        assertThat(plans.of(edition).version()).isEqualTo(version);
    }
}
