package nl.weerklank.questionnaire;

import java.util.Collection;
import nl.weerklank.questionnaire.kind.QuestionKind;

/** How long it takes to fill in a form on a phone, as an estimate: the one that the form promises and the builder warns by. */
public final class FillingTime {

    /** More whole minutes than this are too many for a phone. */
    public static final int LONGEST_MINUTES = 5;

    private static final int SECONDS_FOR_WORDS = 35;
    private static final int SECONDS_FOR_A_CHOICE = 12;
    private static final int MINUTE = 60;

    private FillingTime() {}

    /** About how many minutes questions of these kinds take together; at least one. */
    public static int minutes(Collection<? extends QuestionKind> kinds) {
        int seconds = kinds.stream().mapToInt(FillingTime::seconds).sum();
        return Math.max(1, Math.round((float) seconds / MINUTE));
    }

    private static int seconds(QuestionKind kind) {
        return switch (kind.shape()) {
            case WORDS -> SECONDS_FOR_WORDS;
            case NOTHING -> 0;
            default -> SECONDS_FOR_A_CHOICE;
        };
    }
}
