package nl.weerklank.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerklank.platform.Keys;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Trait;

/** One question of a questionnaire. */
@Entity
@Table(name = "question")
public class Question {

    private static final String WORDING = "text";
    private static final String HINT = "hint";

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Questionnaire questionnaire;

    private int place;

    @Column(name = "stretch_id")
    private long stretchId;

    @Column(name = "stable_key")
    private String stableKey;

    @Column(name = "kind")
    private String kindWord;

    @Embedded
    private StoredParameters parameters;

    private String wording;

    private String hint;

    @Convert(converter = Translations.Stored.class)
    private Translations translations = new Translations();

    private boolean required;

    private boolean quotable;

    @Column(name = "may_not_apply")
    private boolean mayNotApply;

    private boolean remark;

    @Column(name = "per_trainer")
    private boolean perTrainer;

    @Column(name = "shown_if_key")
    private String shownIfKey;

    @Column(name = "shown_if_marks")
    private String shownIfMarks;

    @Enumerated(EnumType.STRING)
    private Readers readers;

    protected Question() {}

    Question(Questionnaire questionnaire, int place, NewQuestion typed) {
        this.id = Keys.fresh();
        this.stretchId = id;
        this.questionnaire = questionnaire;
        become(place, typed);
    }

    /** Takes another place, and everything else as it is written now. */
    final void become(int place, NewQuestion typed) {
        this.place = place;
        this.stableKey = typed.key();
        this.kindWord = typed.kind().word();
        this.wording = typed.wording().own();
        this.hint = typed.hint() == null ? null : typed.hint().own();
        this.translations = new Translations().with(WORDING, typed.wording()).with(HINT, typed.hint());
        this.parameters = new StoredParameters(typed.kind().parameters(), translations);
        this.required = typed.has(Trait.REQUIRED);
        this.quotable = typed.has(Trait.QUOTABLE);
        this.mayNotApply = typed.has(Trait.MAY_NOT_APPLY);
        this.remark = typed.has(Trait.REMARK);
        this.perTrainer = typed.has(Trait.PER_TRAINER);
        this.readers = typed.readers();
        become(typed.shownIf());
    }

    private void become(Condition condition) {
        this.shownIfKey = condition == null ? null : condition.key();
        this.shownIfMarks = condition == null
                ? null
                : condition.marks().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The question as it would be written again. */
    public NewQuestion asWritten() {
        return new NewQuestion(stableKey, kind(), wording(), hint(), traits(), shownIf(), readers);
    }

    public long id() {
        return id;
    }

    /** The questionnaire, in one of its revisions, that it is a question of. */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /**
     * The key under which its answers are kept: that of the first question of its {@link Lineage.Stretch}, so that answers
     * which are added up do not tell to which revision they were given.
     */
    public long stretchId() {
        return stretchId;
    }

    /** Goes on the stretch of an earlier question; without one it begins its own. */
    void follow(Optional<Question> earlier) {
        stretchId = earlier.map(Question::stretchId).orElse(id);
    }

    /** The stretch of the question after whose answer it is asked; empty where it always is. */
    Optional<Long> decisive() {
        return Optional.ofNullable(shownIf())
                .flatMap(condition -> questionnaire.question(condition.key()))
                .map(Question::stretchId);
    }

    /** Where it stands in its questionnaire, from 1. */
    int place() {
        return place;
    }

    /** The name under which answers are joined over revisions, such as {@code one_liner}. */
    public String key() {
        return stableKey;
    }

    public QuestionKind kind() {
        return QuestionKind.of(kindWord, parameters.in(translations)).orElseThrow();
    }

    /** The question itself. */
    public Phrase wording() {
        return translations.phrase(WORDING, wording);
    }

    /** A line that helps to answer, or null. */
    public Phrase hint() {
        return translations.phrase(HINT, hint);
    }

    /** What is so of it. */
    public Set<Trait> traits() {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        put(traits, required, Trait.REQUIRED);
        put(traits, quotable, Trait.QUOTABLE);
        put(traits, mayNotApply, Trait.MAY_NOT_APPLY);
        put(traits, remark, Trait.REMARK);
        put(traits, perTrainer, Trait.PER_TRAINER);
        return traits;
    }

    private static void put(Set<Trait> traits, boolean so, Trait trait) {
        if (so) {
            traits.add(trait);
        }
    }

    /** Whether the form cannot be sent without an answer. */
    public boolean required() {
        return required;
    }

    /** Whether the writer is asked if the answer may be quoted. */
    public boolean quotable() {
        return quotable;
    }

    /** The answer to an earlier question after which it is asked; null where it is always asked. */
    public Condition shownIf() {
        return shownIfKey == null
                ? null
                : new Condition(
                        shownIfKey,
                        Arrays.stream(shownIfMarks.split(","))
                                .map(Integer::valueOf)
                                .collect(Collectors.toSet()));
    }

    /** Who may read the answers: as was chosen, or usually everyone but of words that nobody may quote. */
    public Readers readers() {
        return asWritten().actualReaders();
    }
}
