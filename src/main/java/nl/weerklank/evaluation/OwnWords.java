package nl.weerklank.evaluation;

import java.time.LocalDate;
import java.util.Optional;

/** Tells what someone wrote at a named intake, to be read back to that person alone. */
public interface OwnWords {

    /** A participant's own sentence and the day on which it was written. */
    record OwnSentence(String wording, LocalDate writtenOn) {}

    /** The key of the intake's question that asks for it. */
    String question();

    /** The sentence of who takes part by the enrolment with this key, if there is one. */
    Optional<OwnSentence> of(long enrolment);
}
