package nl.weerklank.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * What several groups were asked alike: a question by the key under which its answers are kept, a theme by its name, for
 * groups have themes of their own.
 */
@Embeddable
class Pooled {

    @Column(name = "question_id")
    private Long question;

    private String theme;

    protected Pooled() {}

    private Pooled(Long question, String theme) {
        this.question = question;
        this.theme = theme;
    }

    static Pooled of(Item item) {
        return item.theme() ? new Pooled(null, AskedTheme.nameKey(item.wording())) : new Pooled(item.id(), null);
    }

    /**
     * Whether it is added up over groups: what is answered on steps, in pairs or in words by everyone. How many were asked
     * something after a certain answer would tell who gave that answer; and nobody is added up with another trainer.
     */
    static boolean isAddedUp(Item item) {
        boolean kind = item.asksWords()
                || switch (item.kind().shape()) {
                    case STEPS, PAIR -> true;
                    default -> false;
                };
        return kind && item.shownIf() == null && item.subject() == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pooled that
                && Objects.equals(question, that.question)
                && Objects.equals(theme, that.theme);
    }

    @Override
    public int hashCode() {
        return Objects.hash(question, theme);
    }
}
