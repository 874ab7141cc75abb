package nl.weerklank.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.weerklank.account.Organisation;
import nl.weerklank.account.Trainer;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.intake.Themes;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.questionnaire.Questionnaires;
import nl.weerklank.report.Reports;

/** How far the trainings of each organisation are. Asks the database as often for many trainings as for one. */
@ApplicationScoped
@Transactional
public class RedThreads {

    @Inject
    private Programs programs;

    @Inject
    private Editions editions;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Themes themes;

    @Inject
    private SessionPlans plans;

    @Inject
    private Reports reports;

    @Inject
    private Clock clock;

    /** All trainings of the trainer's organisation, and what this trainer has done of the main job. */
    public Home home(Trainer trainer) {
        List<Edition> all = editions.of(trainer.organisation());
        List<EditionFacts> facts = facts(all);
        List<Program> programs = this.programs.of(trainer.organisation());
        return new Home(overviews(all, facts), !programs.isEmpty(), firstSteps(trainer, programs, all, facts));
    }

    /** What colleagues gave ticks no step; a program that nobody gave yet may be the trainer's. */
    private static FirstSteps firstSteps(
            Trainer trainer, List<Program> programs, List<Edition> all, List<EditionFacts> facts) {
        List<EditionFacts> own = IntStream.range(0, all.size())
                .filter(i -> all.get(i).isGivenBy(trainer))
                .mapToObj(facts::get)
                .toList();
        Set<Long> given = all.stream().map(edition -> edition.program().id()).collect(Collectors.toSet());
        boolean chose = !own.isEmpty() || programs.stream().anyMatch(program -> !given.contains(program.id()));
        return FirstSteps.of(chose, own);
    }

    /** The organisation's training with this key; refuses an unknown one and another organisation's alike. */
    public Overview find(Organisation organisation, long edition) {
        List<Edition> one = List.of(editions.find(organisation, edition));
        return overviews(one, facts(one)).get(0);
    }

    private List<Overview> overviews(List<Edition> all, List<EditionFacts> facts) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Overview(
                        all.get(i), facts.get(i).participants(), RedThread.of(facts.get(i), today(all.get(i)))))
                .toList();
    }

    private LocalDate today(Edition edition) {
        return LocalDate.ofInstant(clock.instant(), edition.timeZone());
    }

    private List<EditionFacts> facts(List<Edition> all) {
        List<Program> taught = all.stream().map(Edition::program).distinct().toList();
        Figures figures = new Figures(
                clock.instant(),
                editions.participants(all),
                questionnaires.purposes(taught),
                evaluations.turnouts(all),
                themes.of(all),
                plans.progress(all),
                reports.progress(all));
        return all.stream().map(figures::facts).toList();
    }
}
