package nl.weerklank.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import nl.weerklank.platform.Secret;

/**
 * What the trainer made of somebody's words. It may be quoted where only spelling changed or names were masked, or once
 * the writer agreed to these very words.
 */
@Entity
@Table(name = "edited_wording")
public class EditedWording {

    /** What is quoted as long as the edited words may not be. */
    public enum Meanwhile {
        /** The words as they were written. */
        ORIGINAL,
        /** Nothing: the quote is out. */
        NOTHING
    }

    /** Whether the edited words may be quoted, and if not, why. */
    public enum State {
        /** Only spelling changed, or names were masked: what the writer allowed still counts. */
        SPELLING,
        /** More was changed; the writer did not answer yet. */
        WAITING,
        /** The writer agreed to these words. */
        AGREED,
        /** The writer does not want these words. */
        REFUSED;

        /** Whether the edited words may be quoted. */
        public boolean shown() {
            return this == SPELLING || this == AGREED;
        }
    }

    @Id
    @Column(name = "answer_id")
    private long answer;

    private String wording;

    private boolean spelling;

    @Enumerated(EnumType.STRING)
    private Meanwhile meanwhile;

    @Enumerated(EnumType.STRING)
    private State reply;

    @Column(name = "reply_hash")
    private String replyHash;

    protected EditedWording() {}

    EditedWording(long answer) {
        this.answer = answer;
    }

    /** The key of the answer of which these are the words. */
    public long answer() {
        return answer;
    }

    public String wording() {
        return wording;
    }

    public Meanwhile meanwhile() {
        return meanwhile;
    }

    /** What the writer said counts for the very words that he or she saw. */
    public State state() {
        if (spelling) return State.SPELLING;
        return reply != null && hash().equals(replyHash) ? reply : State.WAITING;
    }

    /** By which the words are recognised when the writer replies to them. */
    public String hash() {
        return Secret.hash(wording);
    }

    /** What may be quoted now instead of the original; nothing where that is out. */
    Optional<String> quotable(String original) {
        if (state().shown()) return Optional.of(wording);
        return meanwhile == Meanwhile.ORIGINAL ? Optional.of(original) : Optional.empty();
    }

    void become(String words, boolean onlySpelling, Meanwhile shown) {
        wording = words;
        spelling = onlySpelling;
        meanwhile = shown;
    }

    /** Keeps what the writer says of the words as they are now. */
    void reply(boolean agrees) {
        reply = agrees ? State.AGREED : State.REFUSED;
        replyHash = hash();
    }
}
