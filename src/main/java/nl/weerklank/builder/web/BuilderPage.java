package nl.weerklank.builder.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.builder.Draft;
import nl.weerklank.builder.History;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.Questionnaires;
import nl.weerklank.samples.QuestionnaireFile;
import org.omnifaces.util.Faces;

/** The builder: one questionnaire, edited where it stands. Every change is saved as it is made, and can be undone. */
@Named("builder")
@ViewScoped
public class BuilderPage implements Serializable {

    @Inject
    private Programs programs;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Language language;

    @Inject
    private PageMessages messages;

    private final History history = new History();
    private Questionnaire questionnaire;
    private Draft revisionBefore;
    private Sheet sheet;
    private List<QuestionRow> rows;
    private String openKey;
    private boolean bilingual;
    private String removed;
    private String announcement;
    private String gapField;

    @PostConstruct
    void open() {
        show(Asked.keyIfAny("questionnaire")
                .map(key -> latest(questionnaires.find(current.organisation(), key)))
                .orElseGet(this::ofProgram));
    }

    /** The one of a program for a purpose, where the address names those. */
    private Questionnaire ofProgram() {
        Program program = programs.find(current.organisation(), Asked.key("program"));
        return Purpose.of(Faces.getRequestParameter("purpose"))
                .flatMap(purpose -> questionnaires.of(program, purpose))
                .orElseThrow(Refusal::notFound);
    }

    private Questionnaire latest(Questionnaire asked) {
        return questionnaires.of(asked.program(), asked.purpose()).orElse(asked);
    }

    private void show(Questionnaire now) {
        if (questionnaire == null || questionnaire.id() != now.id()) {
            revisionBefore = questionnaires.before(now).map(Draft::of).orElse(null);
        }
        questionnaire = now;
        Draft draft = Draft.of(now);
        bilingual = bilingual || !draft.otherLanguages().isEmpty();
        look(draft);
    }

    private void look(Draft draft) {
        sheet = Sheet.of(draft, questionnaire.program().locale(), bilingual, language.locale(), openKey);
        rows = sheet.rows();
    }

    /** Does what a field, a button, a key or a drag asks for. */
    public void act() {
        Told told = Told.inRequest();
        announcement = null;
        switch (told.what()) {
            case "undo" -> history.previous().ifPresent(before -> goBack(told, before));
            case "redo" -> history.next().ifPresent(after -> goForward(told, after));
            case "more" -> open(told.key());
            case "language-add" -> speakBoth();
            case "gap" -> goToGap();
            default -> edit(told);
        }
    }

    private void edit(Told told) {
        Draft before = draft();
        List<QuestionRow> shown = rows;
        boolean alone = told.what().equals("language-remove");
        if (!attempt(told, () -> keep(changed(told, before), alone))) {
            return;
        }
        history.changed(before);
        Optional<NewQuestion> fresh = draft().questions().stream()
                .filter(question -> !before.has(question.key()))
                .findFirst();
        removed = told.what().equals("remove")
                ? before.question(told.key()).wording().own()
                : null;
        if (told.what().equals("add")) {
            openKey = fresh.orElseThrow().key();
            look(draft());
        }
        tellFreed(told, before);
        if (told.what().equals(Told.IMPORT)) {
            messages.done("builder.told.imported", rows.size());
        }
        if (alone || told.what().equals(Told.IMPORT)) {
            Shown.everything();
        } else {
            new Shown(shown, rows).rows();
        }
        AfterEdit after = new AfterEdit(told, sheet, rows, fresh);
        announcement = after.announcement();
        after.focus();
    }

    private Draft changed(Told told, Draft before) {
        if (!told.what().equals(Told.IMPORT)) {
            return told.edit(sheet.own()).of(before, sheet.own());
        }
        QuestionnaireFile file = SentQuestionnaire.yaml(
                told.value().getBytes(StandardCharsets.UTF_8), "", sheet.own(), language.locale());
        SentQuestionnaire.refuseOtherLanguage(file, questionnaire);
        return new Draft(file.title(), file.intro(), file.questions());
    }

    /** Saves the draft and shows it as it is then: the same questionnaire, or the next revision of an answered one. */
    private void keep(Draft after, boolean alone) {
        Questionnaire kept = questionnaires.change(
                current.organisation(),
                questionnaire.id(),
                questionnaire.edits(),
                after.title(),
                after.intro(),
                after.questions());
        bilingual = bilingual && !alone;
        show(kept);
        Shown.saved(getPreview(), "builder?questionnaire=" + questionnaire.id());
    }

    private void goBack(Told told, Draft to) {
        Draft from = draft();
        if (attempt(told, () -> keep(to, false))) {
            history.undone(from);
            wentTo("builder.told.undone", history.previous().isPresent() ? "undo" : "redo");
        }
    }

    private void goForward(Told told, Draft to) {
        Draft from = draft();
        if (attempt(told, () -> keep(to, false))) {
            history.redone(from);
            wentTo("builder.told.redone", history.next().isPresent() ? "redo" : "undo");
        }
    }

    private void wentTo(String key, String focus) {
        removed = null;
        announcement = sheet.say(key);
        Shown.everything();
        Shown.focus(focus);
    }

    private void open(String key) {
        List<QuestionRow> shown = rows;
        openKey = key.equals(openKey) || !draft().has(key) ? null : key;
        look(draft());
        new Shown(shown, rows).rows();
        Shown.focus("q-" + key + "-more");
    }

    /** Goes to the first text that is not translated, or on from that one where it was skipped. */
    private void goToGap() {
        List<Gap> gaps = sheet.gaps();
        int skipped = gaps.stream().map(Gap::field).toList().indexOf(gapField);
        if (gaps.isEmpty()) {
            return;
        }
        Gap next = gaps.get((skipped + 1) % gaps.size());
        gapField = next.field();
        if (!next.seen()) {
            List<QuestionRow> shown = rows;
            openKey = next.key();
            look(draft());
            new Shown(shown, rows).rows();
        }
        Shown.focus(gapField);
    }

    private void speakBoth() {
        bilingual = true;
        look(draft());
        Shown.everything();
        Shown.focus("title-" + sheet.other().getLanguage());
    }

    /** Does it; what somebody else did meanwhile is shown, never overwritten, with what was typed here beside it. */
    private boolean attempt(Told told, Runnable action) {
        try {
            action.run();
            return true;
        } catch (Refusal refusal) {
            switch (refusal.kind()) {
                case CONFLICT -> reload(told);
                case INVALID -> refuse(told, refusal);
                default -> throw refusal;
            }
            return false;
        }
    }

    private void reload(Told told) {
        history.forget();
        removed = null;
        show(latest(questionnaire));
        messages.tell(
                told.isTyped()
                        ? Refusal.of(Refusal.Kind.CONFLICT, "builder.conflict.typed", told.value())
                        : Refusal.of(Refusal.Kind.CONFLICT, "builder.conflict.done"));
        Shown.everything();
    }

    private void refuse(Told told, Refusal refusal) {
        String about = draft().has(told.key())
                ? draft().question(told.key()).wording().own()
                : draft().title().own();
        refusal.mistakes()
                .forEach(mistake -> messages.tell(Refusal.of(
                        Refusal.Kind.INVALID, "builder.mistake.about", about, mistake.message(language.locale()))));
    }

    private void tellFreed(Told told, Draft before) {
        draft().freedSince(before).stream()
                .filter(question -> !question.key().equals(told.key()))
                .forEach(question ->
                        messages.done("builder.told.freed", question.wording().own()));
    }

    private Draft draft() {
        return sheet.draft();
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public String getTitle() {
        return draft().title().own();
    }

    public List<QuestionRow> getRows() {
        return rows;
    }

    /** The draft as it stands on the page. */
    public Sheet getSheet() {
        return sheet;
    }

    public boolean isUndoable() {
        return history.previous().isPresent();
    }

    public boolean isRedoable() {
        return history.next().isPresent();
    }

    /** "‘Wat houd je vast?’ is weg.", or null where nothing can be put back. */
    public String getRemoved() {
        return removed == null ? null : sheet.say("builder.told.removed", removed);
    }

    /** What a screen reader tells of the last change. */
    public String getAnnouncement() {
        return announcement;
    }

    /** When it was changed last; null where it never was. */
    public Instant getSavedAt() {
        return questionnaire.changedAt();
    }

    /** What is said of this revision and the one before; null for a first revision without answers. */
    public String getRevisionNote() {
        return new RevisionNotes(questionnaire, revisionBefore).note(sheet);
    }

    /** What changed since the revision before, in words; empty for the first revision. */
    public List<ChangeLine> getChanges() {
        return new RevisionNotes(questionnaire, revisionBefore).changes(sheet);
    }

    public String getPreview() {
        return "../evaluation/preview?questionnaire=" + questionnaire.id() + "&language="
                + sheet.own().getLanguage();
    }
}
