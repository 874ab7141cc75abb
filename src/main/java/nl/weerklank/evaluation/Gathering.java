package nl.weerklank.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weerklank.platform.Keys;
import nl.weerklank.program.Engagement;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.Purpose;

/**
 * That what was left of several groups of one engagement, evaluated apart and too little alone, was added up: at least as
 * many forms as the threshold, and of each question as many answers or none.
 */
@Entity
@Table(name = "gathering")
class Gathering {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Engagement engagement;

    @ManyToOne(optional = false)
    private Program program;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private int batch;

    private int received;

    private int threshold;

    @Column(name = "gathered_at")
    private Instant gatheredAt;

    @ManyToMany
    @JoinTable(
            name = "gathering_evaluation",
            joinColumns = @JoinColumn(name = "gathering_id"),
            inverseJoinColumns = @JoinColumn(name = "evaluation_id"))
    private List<Evaluation> evaluations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "gathering_tally", joinColumns = @JoinColumn(name = "gathering_id"))
    private List<PooledCount> counts = new ArrayList<>();

    protected Gathering() {}

    /** @param evaluations whose left forms it holds; there is at least one */
    Gathering(List<Evaluation> evaluations, int batch, int received, int threshold, Instant gatheredAt) {
        Evaluation first = evaluations.get(0);
        this.id = Keys.fresh();
        this.engagement = first.engagement();
        this.program = first.questionnaire().program();
        this.purpose = first.purpose();
        this.batch = batch;
        this.received = received;
        this.threshold = threshold;
        this.gatheredAt = gatheredAt;
        this.evaluations = new ArrayList<>(evaluations);
    }

    boolean isOf(Program asked, Purpose what) {
        return program.id() == asked.id() && purpose == what;
    }

    int batch() {
        return batch;
    }

    /** How many forms it holds. */
    int received() {
        return received;
    }

    /** The highest threshold of its groups. */
    int threshold() {
        return threshold;
    }

    /** Whose left forms it holds. */
    List<Evaluation> evaluations() {
        return List.copyOf(evaluations);
    }

    void count(Pooled asked, Map<Count, Integer> more) {
        more.forEach((count, amount) -> counts.add(new PooledCount(asked, count, amount)));
    }

    Map<Count, Integer> counts(Pooled asked) {
        return counts.stream()
                .filter(count -> count.isOf(asked))
                .collect(Collectors.toMap(PooledCount::count, PooledCount::amount));
    }
}
