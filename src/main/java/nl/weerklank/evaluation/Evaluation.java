package nl.weerklank.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerklank.account.Organisation;
import nl.weerklank.account.Trainer;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Engagement;
import nl.weerklank.program.Enrolment;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaire;

/**
 * A questionnaire opened for one or more editions of an engagement, in a window of time. Mode, threshold and the themes
 * that it asks back are fixed when it is opened, so that what its form promises stays true.
 */
@Entity
@Table(name = "evaluation")
public class Evaluation {

    /** How long after closing a form that was opened in time is still taken. */
    public static final Duration LATE = Window.LATE;

    /** Where in its window of time an evaluation is. */
    public enum State {
        PLANNED,
        OPEN,
        CLOSED
    }

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @ManyToOne(optional = false)
    private Engagement engagement;

    @ManyToMany
    @JoinTable(
            name = "evaluation_edition",
            joinColumns = @JoinColumn(name = "evaluation_id"),
            inverseJoinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "place")
    private List<Edition> editions = new ArrayList<>();

    @ManyToOne(optional = false)
    private Questionnaire questionnaire;

    @ManyToMany
    @JoinTable(
            name = "evaluation_earlier",
            joinColumns = @JoinColumn(name = "evaluation_id"),
            inverseJoinColumns = @JoinColumn(name = "questionnaire_id"))
    @OrderColumn(name = "place")
    private List<Questionnaire> earlier = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private int threshold;

    private String language;

    @Embedded
    private Window window;

    @Column(name = "room_key")
    private long roomKey;

    @Column(name = "room_hash")
    private String roomHash;

    @ElementCollection
    @CollectionTable(name = "evaluation_theme", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "place")
    private List<AskedTheme> themes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "evaluation_subject", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "place")
    private List<Subject> subjects = new ArrayList<>();

    @Version
    private int version;

    protected Evaluation() {}

    Evaluation(
            List<Edition> editions,
            Questionnaire questionnaire,
            Mode mode,
            Instant opensAt,
            Instant closesAt,
            List<AskedTheme> themes,
            List<Subject> subjects) {
        Edition first = editions.get(0);
        this.id = Keys.fresh();
        this.organisation = first.organisation();
        this.engagement = first.engagement();
        this.editions = new ArrayList<>(editions);
        this.questionnaire = questionnaire;
        this.purpose = questionnaire.purpose();
        this.mode = mode;
        this.threshold = Math.max(Organisation.LOWEST_THRESHOLD, organisation.threshold());
        this.language = first.locale().getLanguage();
        this.window = new Window(opensAt, closesAt);
        this.themes = new ArrayList<>(themes);
        this.subjects = new ArrayList<>(subjects);
    }

    public long id() {
        return id;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Engagement engagement() {
        return engagement;
    }

    /** The editions that it is about; there is at least one, all of the same engagement. */
    public List<Edition> editions() {
        return List.copyOf(editions);
    }

    /** The trainer whom the form names: the one of the first edition. */
    public Trainer trainer() {
        return editions.get(0).trainer();
    }

    /** What its form asks whoever opens it now. */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** The revision of its questions with this number, if its form asks or asked that one. */
    public Optional<Questionnaire> questionnaire(int revision) {
        return revisions().filter(asked -> asked.revision() == revision).findFirst();
    }

    /** All that its form asked, the present one first. */
    private Stream<Questionnaire> revisions() {
        List<Questionnaire> before = new ArrayList<>(earlier);
        Collections.reverse(before);
        return Stream.concat(Stream.of(questionnaire), before.stream());
    }

    /** Asks the next revision of its questions from now on; who has opened the form can still send in the one before. */
    void ask(Questionnaire next) {
        earlier.add(questionnaire);
        questionnaire = next;
    }

    public Purpose purpose() {
        return purpose;
    }

    public Mode mode() {
        return mode;
    }

    /** Whether it is asked of participants after the training, so that it looks back at what they found difficult. */
    public boolean looksBack() {
        return looksBack(purpose);
    }

    static boolean looksBack(Purpose purpose) {
        return purpose == Purpose.EVALUATION || purpose == Purpose.FOLLOW_UP;
    }

    public boolean isNamed() {
        return mode == Mode.NAMED;
    }

    /** How many answers an anonymous figure needs before it is shown; at least five. */
    public int threshold() {
        return threshold;
    }

    /** The language of its form and of its results. */
    public Locale locale() {
        return Texts.spoken(language);
    }

    public Instant opensAt() {
        return window.opensAt();
    }

    /** When it will close by itself; null where it stays open until someone closes it. */
    public Instant closesAt() {
        return window.closesAt();
    }

    /** When it was closed, or null. */
    public Instant closedAt() {
        return window.closedAt();
    }

    /** The themes asked back of everyone, in order; at most four. */
    public List<AskedTheme> themes() {
        return List.copyOf(themes);
    }

    /** What its form is called, with the program's word for the customer filled in. */
    public String title() {
        return new FormContent(this).title(locale());
    }

    /** The trainers, co-trainers and actors whom it asks about apart, in order; frozen when it was opened. */
    public List<Subject> subjects() {
        return List.copyOf(subjects);
    }

    /** Everything on its form, in its own language. */
    public List<Item> items() {
        return new FormContent(this).items(locale());
    }

    /**
     * Everything that its form asked in these revisions of its questions, each thing once, in this language. Questions
     * whose answers are not added up are different things, though they have the same key.
     */
    public List<AskedItem> asked(Set<Integer> numbers, Locale spoken) {
        return AskedItem.of(
                this,
                revisions().filter(asked -> numbers.contains(asked.revision())).toList(),
                spoken);
    }

    /** Everything that its form ever asked, each thing once. */
    public List<AskedItem> asked() {
        return AskedItem.of(this, revisions().toList(), locale());
    }

    /** Where it is at the given moment. A planned end counts from that very moment. */
    public State state(Instant now) {
        return window.state(now);
    }

    /** Whether somebody was not at what it asks about: an intake asks about what was before. */
    boolean isMissedBy(Enrolment enrolment) {
        return purpose() != Purpose.INTAKE && Boolean.FALSE.equals(enrolment.attended());
    }

    /** Whether a form opened at the one moment may be sent in at the other. */
    boolean takes(Instant openedAt, Instant now) {
        return window.takes(openedAt, now);
    }

    /** Whether forms filled in on paper may be added at this moment: while it is open, and as long as late forms are taken. */
    public boolean takesPaper(Instant now) {
        return takes(opensAt(), now);
    }

    /** Refuses what comes too early or too late; a form opened in time is taken for some days after closing. */
    void refuseUnlessTakes(Instant openedAt, Instant now) {
        if (state(now) == State.PLANNED) {
            ZonedDateTime opening = opensAt().atZone(editions.get(0).timeZone());
            throw Refusal.of(Refusal.Kind.CONFLICT, "evaluation.refusal.not-open", opening);
        }
        if (!takes(openedAt, now)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "evaluation.refusal.closed");
        }
    }

    /** Until when forms opened in time are taken; null while it has no end. */
    public Instant lateUntil() {
        return window.lateUntil();
    }

    /** Closes it now, or as of the planned end where that was earlier. Closing twice changes nothing. */
    void close(Instant now) {
        window.close(now);
    }

    /**
     * Plans when it will close by itself, or with null that someone will close it; refuses when it is closed, and a time
     * that is not to come.
     */
    void closeAt(Instant planned, Instant now) {
        window.closeAt(planned, now);
    }

    /** Notes that what came after closing was looked at: released, or too little to be shown safely. */
    void lateIsHandled() {
        window.lateIsHandled();
    }

    boolean isLateHandled() {
        return window.isLateHandled();
    }

    /** Takes the organisation's threshold where that was raised since; never lowers it. */
    void raiseThreshold() {
        threshold = Math.max(threshold, organisation.threshold());
    }

    /** Gives it a room link; the one before opens nothing any more. */
    void openRoom(long key, String tokenHash) {
        this.roomKey = key;
        this.roomHash = tokenHash;
    }

    long roomKey() {
        return roomKey;
    }

    /** Grows with every change of it. */
    int version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evaluation evaluation && evaluation.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
