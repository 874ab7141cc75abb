package nl.weerklank.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.weerklank.account.Trainer;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.BlockRuns;
import nl.weerklank.plan.PlanDifference;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.RunDraft;
import nl.weerklank.plan.Seen;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.plan.TemplateForm;
import nl.weerklank.plan.Templates;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.Test;

/** A plan becomes a template of its program, and what a day was like a new version of that. */
@ContainerTest
class TemplatesIT extends PlanToKeep {

    @Inject
    private Templates templates;

    @Inject
    private BlockRuns runs;

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
                .containsExactly(tuple("Terugkomsessie", 2), tuple("Hele dag", 1));
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
    void aPlanKnowsItsTemplateAndAnEarlierVersionComesBackAsTheNewest() {
        templates.save(edition, "Hele dag", null);
        SessionPlan first = templates.save(edition, "Terugkomochtend", TemplateForm.RETURN_SESSION);
        assertThat(templates.origin(edition).map(SessionPlan::name)).contains("Terugkomochtend");
        edits.add(planner, block(0).day().id(), 2, List.of(named("Nieuw", 10)));
        SessionPlan second = templates.newVersion(edition, first.id(), false);
        assertThat(templates.origin(edition).map(SessionPlan::id)).contains(second.id());
        assertThat(templates.previous(program, templates.of(program))).containsOnly(Map.entry(second.id(), first.id()));

        SessionPlan third = templates.restore(trainer.organisation(), first.id());

        assertThat(third.number()).isEqualTo(3);
        assertThat(third.drafts()).isEqualTo(first.drafts());
        assertThat(templates.previous(program, templates.of(program))).containsOnly(Map.entry(third.id(), second.id()));
        assertThat(templates.origin(edition).map(SessionPlan::id)).contains(third.id());
        assertThat(templates.restore(trainer.organisation(), third.id()).id()).isEqualTo(third.id());
        Trainer outsider = people.founder(DUTCH);
        assertThatThrownBy(() -> templates.restore(outsider.organisation(), first.id()))
                .isInstanceOf(Refusal.class);

        Edition next = anEdition();
        Planner there = new Planner(next, trainer);
        assertThat(templates.origin(next).map(SessionPlan::name)).contains("Hele dag");
        edits.lay(there, null, third);
        assertThat(templates.origin(next).map(SessionPlan::id)).contains(third.id());
        edits.undo(there);
        assertThat(templates.origin(next)).isEmpty();
    }

    @Test
    void whatWasNotedForTheNextTimeIsThereInTheNextTraining() {
        isThereInTheNextTraining(false);
    }

    @Test
    void whatWasNotedForTheNextTimeIsThereBesideRealTimes() {
        isThereInTheNextTraining(true);
    }

    private void isThereInTheNextTraining(boolean realTimes) {
        SessionPlan template = templates.save(edition, "Hele dag", null);
        runs.note(edition, block(1).id(), new RunDraft(null, null, false, "Eerst zelf lezen"));

        PlanDifference difference = templates.difference(edition, template.id(), realTimes);
        templates.newVersion(edition, template.id(), realTimes);

        assertThat(difference.entries())
                .extracting(entry -> entry.kind().code() + entry.fields())
                .containsExactly("changed[lastTime]");
        assertThat(plans.of(anEdition()).blocks())
                .extracting(Block::title, Block::lastTime)
                .containsExactly(tuple("Welkom", null), tuple("Ontvangen 100%", "Eerst zelf lezen"));
        assertThat(block(1).lastTime()).isNull();
    }
}
