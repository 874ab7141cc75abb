package nl.weerklank.desk.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.account.Trainers;
import nl.weerklank.desk.FirstSteps;
import nl.weerklank.desk.Home;
import nl.weerklank.desk.Overview;
import nl.weerklank.desk.RedThreads;

/** The trainer's home: which trainings there are, by stage, each with what to do next. */
@Named
@RequestScoped
public class HomePage {

    /** Of a stage with more trainings than this, the others are folded away. */
    private static final int SHOWN = 6;

    @Inject
    private CurrentTrainer current;

    @Inject
    private RedThreads threads;

    @Inject
    private Trainers trainers;

    @Inject
    private Clock clock;

    private Home home;
    private boolean wantsFirstSteps;

    @PostConstruct
    void open() {
        home = threads.home(current.trainer());
        wantsFirstSteps = current.trainer().wantsFirstSteps();
    }

    /** Puts the card that leads through the main job away for good. */
    public void dismissFirstSteps() {
        trainers.dismissFirstSteps(current.trainer());
        wantsFirstSteps = false;
    }

    public boolean isWantsFirstSteps() {
        return wantsFirstSteps;
    }

    public FirstSteps getFirstSteps() {
        return home.firstSteps();
    }

    public List<Home.Group> getGroups() {
        return home.groups();
    }

    /** The trainings of a stage that are always shown. */
    public List<Overview> shown(Home.Group group) {
        return group.trainings().stream().limit(SHOWN).toList();
    }

    /** Those that are folded away. */
    public List<Overview> folded(Home.Group group) {
        return group.trainings().stream().skip(SHOWN).toList();
    }

    public boolean isWithoutTrainings() {
        return home.trainings().isEmpty();
    }

    public boolean isWithoutPrograms() {
        return !home.hasPrograms();
    }

    /** The date where the trainer is, as far as that is known. */
    public LocalDate getToday() {
        ZoneId zone = home.trainings().stream()
                .findFirst()
                .map(training -> training.edition().timeZone())
                .orElse(clock.getZone());
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
