package nl.weerklank.intake.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import nl.weerklank.intake.Groupings;
import nl.weerklank.intake.MergedFollowers;
import nl.weerklank.intake.ThemeState;
import nl.weerklank.intake.ThemeStep;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Edition;

/** Keeps each change of the themes at once, says what was done and when, and takes it back step by step. */
@Dependent
public class Keeping implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Groupings groupings;

    @Inject
    private Language language;

    @Inject
    private PageMessages messages;

    @Inject
    private Clock clock;

    private Undoing undoing = new Undoing();
    private String told;
    private boolean undone;
    private LocalTime savedAt;

    /** Does it and says so; a mistake leaves everything as it was. */
    boolean keep(Edition edition, Runnable change, String key, Object... arguments) {
        return merge(
                edition,
                () -> {
                    change.run();
                    return MergedFollowers.NONE;
                },
                key,
                arguments);
    }

    /** Does what other things follow, and says so; a mistake leaves everything as it was. */
    boolean merge(Edition edition, Supplier<MergedFollowers> change, String key, Object... arguments) {
        List<ThemeState> before = groupings.states(edition);
        MergedFollowers[] followers = {MergedFollowers.NONE};
        boolean done = messages.attempt(() -> followers[0] = change.get());
        if (done) {
            String said = say(key, arguments);
            undoing.add(ThemeStep.between(before, groupings.states(edition), followers[0]), said);
            tell(edition, said, false);
        }
        return done;
    }

    /** Takes back what was done last; where that cannot be, it stands in the way of what was done before it. */
    boolean undo(Edition edition) {
        ThemeStep last = undoing.last();
        String done = undoing.said();
        if (last == null || !messages.attempt(() -> groupings.undo(edition, last))) {
            undoing = new Undoing();
            return false;
        }
        undoing.drop();
        tell(edition, say("intake.themes.undone", done), true);
        return true;
    }

    private void tell(Edition edition, String said, boolean isUndone) {
        told = said;
        undone = isUndone;
        savedAt = LocalTime.ofInstant(clock.instant(), edition.timeZone());
    }

    private String say(String key, Object... arguments) {
        return Texts.in(language.locale()).format(key, arguments);
    }

    /** When the last change was kept, or null. */
    public LocalTime getSavedAt() {
        return savedAt;
    }

    /** What was done last, for who cannot see it; or null. */
    public String getTold() {
        return told;
    }

    /** What was taken back just now, or null where something else was done last. */
    public String getUndone() {
        return undone ? told : null;
    }

    /** What can be taken back, or null. */
    public String getUndoable() {
        return undoing.said();
    }
}
