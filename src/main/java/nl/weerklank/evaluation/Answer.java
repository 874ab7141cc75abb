package nl.weerklank.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.weerklank.platform.Secret;
import nl.weerklank.questionnaire.Question;
import nl.weerklank.questionnaire.kind.AnswerValue;

/**
 * What someone answered to one question or theme. An anonymous answer is joined to nothing but its question: its key
 * derives from the receipt's code and the question, and it names no response.
 */
@Entity
@Table(name = "answer")
public class Answer {

    /** Which of the answers that one writer may give to a question it is. */
    public enum Part {
        /** The answer itself. */
        VALUE,
        /** What the other option is. */
        OTHER,
        /** A remark beside the answer. */
        REMARK;

        /** What ends the name of its field on a form, and what its key derives from; empty for the answer itself. */
        public String suffix() {
            return this == VALUE ? "" : "-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The columns of a new row, in the order of {@link #row}. */
    static final List<String> COLUMNS = List.of(
            "id",
            "evaluation_id",
            "question_id",
            "theme_id",
            "subject",
            "part",
            "response_id",
            "batch",
            "number_value",
            "chosen",
            "amount",
            "day_value",
            "then_value",
            "now_value",
            "not_applicable",
            "wording",
            "consent_use",
            "consent_name",
            "consent_hash",
            "first_name");

    @Id
    private long id;

    // Written as keys and read as what they stand for: who writes has no need to read the rows that they name.
    @Column(name = "evaluation_id")
    private long evaluationId;

    @Column(name = "question_id")
    private Long questionId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "evaluation_id", insertable = false, updatable = false)
    private Evaluation evaluation;

    @ManyToOne
    @JoinColumn(name = "question_id", insertable = false, updatable = false)
    private Question question;

    @Column(name = "theme_id")
    private Long theme;

    private int subject;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Column(name = "response_id")
    private Long response;

    private int batch;

    @Column(name = "number_value")
    private Long number;

    private Long chosen;

    private BigDecimal amount;

    @Column(name = "day_value")
    private LocalDate day;

    @Column(name = "then_value")
    private Integer then;

    @Column(name = "now_value")
    private Integer now;

    @Column(name = "not_applicable")
    private boolean notApplicable;

    private String wording;

    @Enumerated(EnumType.STRING)
    @Column(name = "consent_use")
    private Consent.Use consentUse = Consent.Use.NONE;

    @Enumerated(EnumType.STRING)
    @Column(name = "consent_name")
    private Consent.Name consentName = Consent.Name.NONE;

    @Column(name = "consent_hash")
    private String consentHash;

    @Column(name = "first_name")
    private String firstName;

    protected Answer() {}

    Answer(long derivedKey, Evaluation evaluation, Reply reply) {
        Item item = reply.item();
        this.id = derivedKey;
        this.evaluationId = evaluation.id();
        this.questionId = item.theme() ? null : item.id();
        this.theme = item.theme() ? item.id() : null;
        this.subject = item.subject();
        this.part = reply.part();
        hold(reply.value());
    }

    private void hold(AnswerValue value) {
        if (value instanceof AnswerValue.Mark mark) {
            number = (long) mark.mark();
        } else if (value instanceof AnswerValue.Marks several) {
            chosen = several.marks().stream().mapToLong(mark -> 1L << mark).sum();
        } else if (value instanceof AnswerValue.Amount counted) {
            amount = counted.amount();
        } else if (value instanceof AnswerValue.Day told) {
            day = told.day();
        } else if (value instanceof AnswerValue.Words words) {
            wording = words.wording();
        } else if (value instanceof AnswerValue.Pair pair) {
            then = pair.then();
            now = pair.now();
        } else {
            notApplicable = true;
        }
    }

    /** What a new row holds, in the order of the columns. */
    Object[] row() {
        return new Object[] {
            id,
            evaluationId,
            questionId,
            theme,
            subject,
            part,
            response,
            batch,
            number,
            chosen,
            amount,
            day,
            then,
            now,
            notApplicable,
            wording,
            consentUse,
            consentName,
            consentHash,
            firstName
        };
    }

    public long id() {
        return id;
    }

    public Evaluation evaluation() {
        return evaluation;
    }

    /** The words of an answer in words, else null. */
    public String wording() {
        return wording;
    }

    /** What was answered. */
    public AnswerValue value() {
        if (notApplicable) {
            return new AnswerValue.NotApplicable();
        }
        if (wording != null) {
            return new AnswerValue.Words(wording);
        }
        if (then != null) {
            return new AnswerValue.Pair(then, now);
        }
        if (chosen != null) {
            return new AnswerValue.Marks(marks());
        }
        if (amount != null) {
            return new AnswerValue.Amount(amount);
        }
        return day == null ? new AnswerValue.Mark(number.intValue()) : new AnswerValue.Day(day);
    }

    private Set<Integer> marks() {
        return IntStream.range(0, Long.SIZE)
                .filter(mark -> (chosen & (1L << mark)) != 0)
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Whether it is more than that the question does not apply. */
    boolean saysSomething() {
        return !notApplicable;
    }

    /** The question that it answers; null where that is a theme. */
    public Question question() {
        return question;
    }

    /** The key of the theme that it answers; null where that is a question. */
    Long theme() {
        return theme;
    }

    /** The place of the trainer whom it is about; 0 where it is about no one of them. */
    int subject() {
        return subject;
    }

    Part part() {
        return part;
    }

    /** Whether it is this part of the answer to this question or theme. */
    boolean answers(Item item, Part asked) {
        return part == asked && subject == item.subject() && isTo(item);
    }

    private boolean isTo(Item item) {
        return item.theme() ? theme != null && theme == item.id() : questionId != null && questionId == item.id();
    }

    /** What its writer allows for the words as they are now: changed words void what was allowed for others. */
    public Consent consent() {
        boolean same = wording != null && Secret.hash(wording).equals(consentHash);
        return same ? new Consent(consentUse, consentName) : Consent.NONE;
    }

    /** Binds what the writer allows to the very words that are there. The name is kept only where it may be told. */
    void allow(Consent consent, String statedFirstName) {
        consentUse = consent.use();
        consentName = statedFirstName == null ? Consent.Name.NONE : consent.name();
        consentHash = consent.allowsQuote() ? Secret.hash(wording) : null;
        firstName = consentName == Consent.Name.FIRST ? statedFirstName : null;
    }

    /** The writer's first name, where it may stand below the words; else null. */
    public String firstName() {
        return firstName;
    }

    /** The response that it is part of, in named mode only; else null. */
    public Long response() {
        return response;
    }

    void belongsTo(Response named) {
        this.response = named.id();
    }

    /**
     * Whether a release holds it; the trainer of a named evaluation does not wait for that. What was gathered of several groups is not: its words
     * may not stand beside the name of a group.
     */
    public boolean isReleased() {
        return batch > 0;
    }

    /** Whether its words are open: in a release, or gathered of several groups. */
    boolean isOpen() {
        return batch != 0;
    }

    /** Notes that it was added up with other groups: it is in no release then, and never will be. */
    void gatheredIn(int gathering) {
        this.batch = gathered(gathering);
    }

    /** The number in place of a release's, below zero. */
    static int gathered(int gathering) {
        return -gathering;
    }

    void releasedIn(int release) {
        this.batch = release;
    }
}
