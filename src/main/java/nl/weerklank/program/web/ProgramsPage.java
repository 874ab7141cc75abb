package nl.weerklank.program.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;

/** The organisation's programs. */
@Named
@RequestScoped
public class ProgramsPage {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Programs programs;

    private List<Program> all;

    /** By title. */
    public List<Program> getAll() {
        if (all == null) {
            all = programs.of(current.organisation());
        }
        return all;
    }
}
