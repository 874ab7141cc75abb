package nl.weerklank.evaluation;

import nl.weerklank.questionnaire.Purpose;

/** Whether the trainer sees who wrote what. The client never does, in either mode. */
public enum Mode {
    ANONYMOUS,
    NAMED;

    /** The mode that a questionnaire of this purpose has unless the trainer chooses otherwise. */
    public static Mode usual(Purpose purpose) {
        return purpose == Purpose.INTAKE || purpose == Purpose.MANAGER ? NAMED : ANONYMOUS;
    }
}
