package nl.weerklank.questionnaire.kind;

import java.util.Locale;

/** What may be so of a question of any kind that is answered. */
public enum Trait {
    /** The form cannot be sent without an answer. */
    REQUIRED,
    /** The writer is asked whether the words may be quoted. */
    QUOTABLE,
    /** The writer may say that it is about something that does not occur in his or her work. */
    MAY_NOT_APPLY,
    /** The writer may add a remark in words. */
    REMARK,
    /** It is asked of each trainer, co-trainer and actor apart. */
    PER_TRAINER;

    /** The word that messages use for its field. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
