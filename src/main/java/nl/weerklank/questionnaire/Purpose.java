package nl.weerklank.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a questionnaire is for: when it is asked, and of whom. */
public enum Purpose {
    /** Of the participants, before the training. */
    INTAKE,
    /** Of the participants, at its end. */
    EVALUATION,
    /** Of the client's manager, afterwards. */
    MANAGER,
    /** Of the participants, some six weeks later. */
    FOLLOW_UP,
    /** Of the participants, in between: two short questions about how it goes. */
    CHECK;

    /** What every course brings a questionnaire for; that of a check is made when the first one is opened. */
    public static List<Purpose> ofCourse() {
        return List.of(INTAKE, EVALUATION, MANAGER, FOLLOW_UP);
    }

    /** The word that files and the API use: "intake", "evaluation", "manager", "follow-up", "check". */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The purpose with this word, if there is one. */
    public static Optional<Purpose> of(String word) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.word().equals(word))
                .findFirst();
    }
}
