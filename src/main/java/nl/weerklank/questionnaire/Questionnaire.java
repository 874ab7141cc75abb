package nl.weerklank.questionnaire;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.kind.Phrase;

/**
 * The questions of a program for one purpose. Whoever opens its form first, or answers it, freezes it; changes after that
 * make a revision.
 */
@Entity
@Table(name = "questionnaire")
public class Questionnaire {

    private static final int MOST_QUESTIONS = 60;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_INTRO = 4000;
    private static final String TITLE = "title";
    private static final String INTRO = "intro";

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Program program;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private int revision;

    private String title;

    private String intro;

    @Convert(converter = Translations.Stored.class)
    private Translations translations;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @OneToMany(mappedBy = "questionnaire", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<Question> questions = new ArrayList<>();

    private int edits;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected Questionnaire() {}

    /** The first revision for the purpose; refuses questions with mistakes and a missing title. */
    public Questionnaire(Program program, Purpose purpose, Phrase title, Phrase intro, List<NewQuestion> typed) {
        this(program, purpose, 1);
        ask(title, intro, typed);
    }

    private Questionnaire(Program program, Purpose purpose, int revision) {
        this.id = Keys.fresh();
        this.program = program;
        this.purpose = purpose;
        this.revision = revision;
    }

    public long id() {
        return id;
    }

    public Program program() {
        return program;
    }

    public Purpose purpose() {
        return purpose;
    }

    /** 1 for the first, one more for each later one of the same program and purpose. */
    public int revision() {
        return revision;
    }

    public Phrase title() {
        return translations().phrase(TITLE, title);
    }

    /** What is said above the questions, or null. */
    public Phrase intro() {
        return translations().phrase(INTRO, intro);
    }

    private Translations translations() {
        return translations == null ? new Translations() : translations;
    }

    /** The questions in order; sorted here, as a query that fetches them along forgets their order. */
    public List<Question> questions() {
        return questions.stream()
                .sorted(Comparator.comparingInt(Question::place))
                .toList();
    }

    /** The question with this stable key, if there is one. */
    public Optional<Question> question(String key) {
        return questions.stream().filter(question -> question.key().equals(key)).findFirst();
    }

    /** Whether somebody has seen or answered it, so that it cannot change any more. */
    public boolean isFrozen() {
        return frozenAt != null;
    }

    /** Keeps it as it is from now on: what somebody reads on a form must still be asked when it is sent in. */
    public void freeze(Instant now) {
        if (frozenAt == null) {
            frozenAt = now;
        }
    }

    /** How often it was changed since it was made; by this a change made meanwhile is known. */
    public int edits() {
        return edits;
    }

    /** When it was changed last; null where it never was. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Asks other questions, as {@link #ask} does, and notes when. */
    void change(Phrase newTitle, Phrase newIntro, List<NewQuestion> typed, Instant now) {
        ask(newTitle, newIntro, typed);
        edits++;
        changedAt = now;
    }

    /**
     * Asks other questions under another title; refuses when it is frozen and when anything has a mistake. A question
     * whose key stays is the same question, so that a form that is being filled in can still be sent.
     */
    public final void ask(Phrase newTitle, Phrase newIntro, List<NewQuestion> typed) {
        if (isFrozen()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "questionnaire.mistake.frozen");
        }
        Mistakes mistakes = new Mistakes();
        check(newTitle, newIntro, typed, mistakes);
        mistakes.refuseIfAny();
        title = newTitle.own();
        intro = newIntro == null ? null : newIntro.own();
        translations = new Translations().with(TITLE, newTitle).with(INTRO, newIntro);
        Set<String> keys = typed.stream().map(NewQuestion::key).collect(Collectors.toSet());
        questions.removeIf(question -> !keys.contains(question.key()));
        for (int i = 0; i < typed.size(); i++) {
            place(i + 1, typed.get(i));
        }
    }

    private void place(int place, NewQuestion typed) {
        Optional<Question> present = question(typed.key());
        present.ifPresent(question -> question.become(place, typed));
        if (present.isEmpty()) {
            questions.add(new Question(this, place, typed));
        }
    }

    /** Notes everything that is wrong with a questionnaire as it was written, by the names of its fields. */
    public static void check(Phrase title, Phrase intro, List<NewQuestion> typed, Mistakes mistakes) {
        Phrase.checkRequired(title, LONGEST_TITLE, "title", mistakes);
        Phrase.checkOptional(intro, LONGEST_INTRO, "intro", mistakes);
        if (typed.isEmpty() || typed.size() > MOST_QUESTIONS) {
            mistakes.add("questions", "questionnaire.mistake.number", MOST_QUESTIONS);
        }
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < typed.size(); i++) {
            String prefix = "questions[" + i + "].";
            typed.get(i).check(mistakes, prefix);
            typed.get(i).checkCondition(typed.subList(0, i), mistakes, prefix);
            if (!keys.add(typed.get(i).key())) {
                mistakes.add(prefix + "key", "questionnaire.mistake.key-twice");
            }
        }
    }

    /**
     * Lets each of its questions go on the stretch of the last earlier question with its key, where answers to both can be
     * added up: it is asked and answered in the same way, and so is the question after which it is asked.
     *
     * @param earlier the revisions before, in any order
     */
    void follow(List<Questionnaire> earlier) {
        questions()
                .forEach(question -> question.follow(last(earlier, question.key())
                        .filter(before -> RevisionDifference.joins(before.asWritten(), question.asWritten())
                                && before.decisive().equals(question.decisive()))));
    }

    private static Optional<Question> last(List<Questionnaire> earlier, String key) {
        return earlier.stream()
                .sorted(Comparator.comparingInt(Questionnaire::revision).reversed())
                .flatMap(revision -> revision.question(key).stream())
                .findFirst();
    }

    /** The next revision, which starts as a copy of this one. */
    Questionnaire revise() {
        Questionnaire next = new Questionnaire(program, purpose, revision + 1);
        next.ask(title(), intro(), questions().stream().map(Question::asWritten).toList());
        return next;
    }
}
