package nl.weerklank.room;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.weerklank.evaluation.Evaluation;

/** That a short code was given to an evaluation. Which code that is, is not to be read from it. */
@Entity
@Table(name = "room_code")
class RoomCode {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Evaluation evaluation;

    private int turn;

    protected RoomCode() {}

    RoomCode(long derivedKey, Evaluation evaluation, int turn) {
        this.id = derivedKey;
        this.evaluation = evaluation;
        this.turn = turn;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    /** Which of the codes that its room link could have was free. */
    int turn() {
        return turn;
    }
}
