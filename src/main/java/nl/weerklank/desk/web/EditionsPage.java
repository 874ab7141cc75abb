package nl.weerklank.desk.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.desk.Home;
import nl.weerklank.desk.Overview;
import nl.weerklank.desk.RedThreads;
import nl.weerklank.program.EditionDay;

/** All trainings of the organisation, each with its stage. */
@Named
@RequestScoped
public class EditionsPage {

    @Inject
    private CurrentTrainer current;

    @Inject
    private RedThreads threads;

    private Home home;

    @PostConstruct
    void open() {
        home = threads.home(current.trainer());
    }

    /** The latest first day first. */
    public List<Overview> getAll() {
        return home.trainings();
    }

    /** Whether there is a program to make a training of. */
    public boolean isProgrammed() {
        return home.hasPrograms();
    }

    /** The dates of a training in order. */
    public List<LocalDate> datesOf(Overview training) {
        return training.edition().days().stream().map(EditionDay::heldOn).toList();
    }

    /** The key of a training's stage. */
    public String stageKey(Overview training) {
        return "desk.stage." + training.thread().stage().word();
    }
}
