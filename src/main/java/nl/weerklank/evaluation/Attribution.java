package nl.weerklank.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.weerklank.program.Enrolment;

/** Who wrote a response in named mode: the only join there is between a person and answers. */
@Entity
@Table(name = "attribution")
public class Attribution {

    @Id
    @Column(name = "response_id")
    private long response;

    @Column(name = "evaluation_id")
    private long evaluationId;

    @Column(name = "enrolment_id")
    private Long enrolmentId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "evaluation_id", insertable = false, updatable = false)
    private Evaluation evaluation;

    @ManyToOne
    @JoinColumn(name = "enrolment_id", insertable = false, updatable = false)
    private Enrolment enrolment;

    @Column(name = "stated_name")
    private String statedName;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    protected Attribution() {}

    Attribution(Response response, Evaluation evaluation, Long enrolment, String statedName, LocalDate answeredOn) {
        this.response = response.id();
        this.evaluationId = evaluation.id();
        this.enrolmentId = enrolment;
        this.statedName = statedName;
        this.answeredOn = answeredOn;
    }

    public long response() {
        return response;
    }

    /** Who was invited by the link that was used; null where it was the room's link, or the client's contact. */
    public Enrolment enrolment() {
        return enrolment;
    }

    /** The writer's first name as far as it is known: the invited participant's, or what the writer stated; or null. */
    public String firstName() {
        return enrolment == null ? statedName : enrolment.participant().firstName();
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }
}
