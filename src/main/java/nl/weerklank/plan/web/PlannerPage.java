package nl.weerklank.plan.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.BlockRun;
import nl.weerklank.plan.BlockRuns;
import nl.weerklank.plan.Counted;
import nl.weerklank.plan.KindColour;
import nl.weerklank.plan.Leaders;
import nl.weerklank.plan.OwnKind;
import nl.weerklank.plan.OwnKinds;
import nl.weerklank.plan.PlanEdits;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.TemplateForm;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.Language;
import nl.weerklank.program.Edition;
import nl.weerklank.program.EditionDay;
import nl.weerklank.program.Editions;
import nl.weerklank.program.PracticeCase;

/**
 * What stands around the plan on the planner's page: of which training it is, and what can be chosen. The plan itself the
 * page asks of the API and changes by it, a step at a time.
 */
@Named("planner")
@ViewScoped
public class PlannerPage implements Serializable {
    @Inject
    private Editions editions;

    @Inject
    private PlanEdits edits;

    @Inject
    private OwnKinds kinds;

    @Inject
    private BlockRuns runs;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private Edition edition;

    @PostConstruct
    void open() {
        edition = editions.find(current.organisation(), Asked.key("edition"));
    }

    public Edition getEdition() {
        return edition;
    }

    /** What the page's scripts say, by its key. */
    public Map<String, String> getWords() {
        return Texts.in(language.locale()).beginningWith("plan.screen.");
    }

    /** Whether this trainer has something to undo in this plan. */
    public boolean isUndoable() {
        return edits.toUndo(new Planner(edition, current.trainer())).isPresent();
    }

    /** Whether this trainer has something to do again in this plan. */
    public boolean isRedoable() {
        return edits.toRedo(new Planner(edition, current.trainer())).isPresent();
    }

    /** The kinds that everybody has. */
    public List<BlockKind> getKinds() {
        return BlockKind.USUAL;
    }

    /** The organisation's own kinds, with their colours. */
    public List<OwnKind> getOwnKinds() {
        return kinds.of(current.organisation());
    }

    public List<KindColour> getColours() {
        return List.of(KindColour.values());
    }

    /** As what the minutes of a kind can count. */
    public List<Counted> getCounted() {
        return List.of(Counted.values());
    }

    /** What a template can be for. */
    public List<TemplateForm> getForms() {
        return List.of(TemplateForm.values());
    }

    /** What was noted at blocks for the next time when the training was given, by the keys of the blocks. */
    public Map<Long, String> getNoted() {
        return runs.of(edition).values().stream()
                .filter(run -> run.note() != null)
                .collect(Collectors.toMap(BlockRun::blockId, BlockRun::note));
    }

    /** The names of those who can lead a block. */
    public Set<String> getLeaders() {
        return Leaders.of(edition);
    }

    /** Titles of the cases that the program offers. */
    public List<String> getCases() {
        return edition.program().practiceCases().stream()
                .map(PracticeCase::title)
                .toList();
    }

    /** Whether one of its days is today, where it is held. */
    public boolean isToday() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), edition.timeZone());
        return edition.days().stream().anyMatch(day -> today.equals(day.heldOn()));
    }

    /** The days of the training, which a plan without days can take over. */
    public List<EditionDay> getHeld() {
        return edition.days();
    }
}
