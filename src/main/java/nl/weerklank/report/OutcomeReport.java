package nl.weerklank.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.Edition;

/**
 * The trainer's report of an edition, or of all groups of its engagement together. It holds what the trainer decided: which sections and quotes, what can be said of
 * the goal so far, what the manager can do next, and what is offered. Every quote with consent is in it unless it was left out.
 */
@Entity
@Table(name = "outcome_report")
public class OutcomeReport {

    private static final int LONGEST = 4000;
    private static final int LONGEST_INTRODUCTION = 2000;

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Edition edition;

    private String language;

    private String sections;

    @Column(name = "is_together")
    private boolean together;

    @Column(name = "goal_answer")
    private String goalAnswer;

    @Column(name = "next_steps")
    private String nextSteps;

    private String offer;

    @Column(name = "made_at")
    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "left_out", joinColumns = @JoinColumn(name = "report_id"))
    private List<LeftOut> leftOut = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "curated_quote", joinColumns = @JoinColumn(name = "report_id"))
    private List<CuratedQuote> curated = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "section_introduction", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "section")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "words")
    private Map<Section, String> introductions = new EnumMap<>(Section.class);

    @Version
    private int version;

    protected OutcomeReport() {}

    /** @param together whether it is about all groups of the edition's engagement that followed its program */
    OutcomeReport(Edition edition, boolean together, Locale locale, Collection<Section> sections, Instant madeAt) {
        this.id = Keys.fresh();
        this.edition = edition;
        this.together = together;
        this.language = locale.getLanguage();
        this.madeAt = madeAt;
        show(sections);
    }

    public long id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    /** Whether it is about all groups of the engagement that followed this edition's program, evaluated apart. */
    public boolean together() {
        return together;
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
        return Arrays.stream(sections.split(","))
                .flatMap(word -> Section.of(word).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What can be said of the goal so far, or null. */
    public String goalAnswer() {
        return goalAnswer;
    }

    /** What the manager can do in the coming weeks, a line for each thing, or null. */
    public String nextSteps() {
        return nextSteps;
    }

    /** The next step that the trainer offers, or null. */
    public String offer() {
        return offer;
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

    /** What the trainer decided on this quote, besides leaving it out. */
    public CuratedQuote curated(long quote) {
        return curated.stream()
                .filter(known -> known.quote() == quote)
                .findFirst()
                .orElseGet(() -> new CuratedQuote(quote));
    }

    /** What the trainer decided on quotes, besides leaving them out, in an order that says nothing and is always the same. */
    List<CuratedQuote> allCurated() {
        return curated.stream()
                .sorted(Comparator.comparingLong(CuratedQuote::quote))
                .toList();
    }

    /** A few words before sections, in Markdown. */
    public Map<Section, String> introductions() {
        return Map.copyOf(introductions);
    }

    /** Shows these sections only, in this order; none at all means every one. */
    final void show(Collection<Section> shown) {
        Collection<Section> all = shown.isEmpty() ? EnumSet.allOf(Section.class) : shown;
        sections = all.stream().distinct().map(Section::word).collect(Collectors.joining(","));
    }

    void introduce(Section section, String typed, Mistakes mistakes) {
        String words = mistakes.optional("introductions." + section.word(), typed, LONGEST_INTRODUCTION);
        if (words == null) {
            introductions.remove(section);
        } else {
            introductions.put(section, words);
        }
    }

    void curate(CuratedQuote decided) {
        curated.removeIf(known -> known.quote() == decided.quote());
        curated.add(decided);
    }

    /** Puts these quotes first under their questions, in this order. */
    void order(List<Long> quotes) {
        for (int place = 0; place < quotes.size(); place++) {
            curate(curated(quotes.get(place)).at(place));
        }
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

    void offer(String step, Mistakes mistakes) {
        offer = mistakes.optional("offer", step, LONGEST);
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
