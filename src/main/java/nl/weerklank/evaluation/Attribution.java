package nl.weerklank.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
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

    @ManyToOne(optional = false)
    private Evaluation evaluation;

    @ManyToOne
    private Enrolment enrolment;

    @Column(name = "stated_name")
    private String statedName;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    protected Attribution() {}

    Attribution(
            Response response, Evaluation evaluation, Enrolment enrolment, String statedName, LocalDate answeredOn) {
        this.response = response.id();
        this.evaluation = evaluation;
        this.enrolment = enrolment;
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
