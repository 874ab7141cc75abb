package nl.weerklank.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.Edition;

/**
 * The trainer's report of an edition. It holds what the trainer decided: which sections and quotes, what can be said of
 * the goal so far, and what the manager can do next. Every quote with consent is in it unless it was left out.
 */
@Entity
@Table(name = "outcome_report")
public class OutcomeReport {

    private static final int LONGEST = 4000;

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Edition edition;

    private String language;

    private String sections;

    @Column(name = "goal_answer")
    private String goalAnswer;

    @Column(name = "next_steps")
    private String nextSteps;

    @Column(name = "made_at")
    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "left_out", joinColumns = @JoinColumn(name = "report_id"))
    private List<LeftOut> leftOut = new ArrayList<>();

    @Version
    private int version;

    protected OutcomeReport() {}

    OutcomeReport(Edition edition, Locale locale, Set<Section> sections, String nextSteps, Instant madeAt) {
        this.id = Keys.fresh();
        this.edition = edition;
        this.language = locale.getLanguage();
        this.madeAt = madeAt;
        this.nextSteps = nextSteps;
        show(sections);
    }

    public long id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    /** The language that the report is written in. */
    public Locale locale() {
        return Texts.spoken(language);
    }

    /** When it was drafted. */
    public Instant madeAt() {
        return madeAt;
    }

    /** The sections that it has, in the order of the report. */
    public Set<Section> sections() {
        Set<Section> shown = EnumSet.noneOf(Section.class);
        Arrays.stream(sections.split(","))
                .flatMap(word -> Section.of(word).stream())
                .forEach(shown::add);
        return shown;
    }

    /** What can be said of the goal so far, or null. */
    public String goalAnswer() {
        return goalAnswer;
    }

    /** What the manager can do in the coming weeks, a line for each thing, or null. */
    public String nextSteps() {
        return nextSteps;
    }

    /** The quotes that are left out, each with its reason. */
    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Why this quote is left out, if it is. */
    public Optional<LeaveReason> whyLeftOut(long quote) {
        return leftOut.stream()
                .filter(left -> left.quote() == quote)
                .map(LeftOut::reason)
                .findFirst();
    }

    /** Shows these sections only; none at all means every one. */
    final void show(Collection<Section> shown) {
        Set<Section> ordered = shown.isEmpty() ? EnumSet.allOf(Section.class) : EnumSet.copyOf(shown);
        sections = ordered.stream().map(Section::word).collect(Collectors.joining(","));
    }

    void leaveOut(long quote, LeaveReason reason) {
        include(quote);
        leftOut.add(new LeftOut(quote, reason));
    }

    void include(long quote) {
        leftOut.removeIf(left -> left.quote() == quote);
    }

    void answerGoal(String answer, Mistakes mistakes) {
        goalAnswer = mistakes.optional("goalAnswer", answer, LONGEST);
    }

    void advise(String steps, Mistakes mistakes) {
        nextSteps = mistakes.optional("nextSteps", steps, LONGEST);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutcomeReport report && report.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
