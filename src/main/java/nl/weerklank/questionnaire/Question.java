package nl.weerklank.questionnaire;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.platform.Keys;

/** One question of a questionnaire. */
@Entity
@Table(name = "question")
public class Question {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Questionnaire questionnaire;

    private int place;

    @Column(name = "stable_key")
    private String stableKey;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String wording;

    private String hint;

    @Enumerated(EnumType.STRING)
    private Scale scale;

    private boolean required;

    private boolean quotable;

    @ElementCollection
    @CollectionTable(name = "question_choice")
    @OrderColumn(name = "place")
    @Column(name = "label")
    private List<String> options = new ArrayList<>();

    protected Question() {}

    Question(Questionnaire questionnaire, int place, NewQuestion typed) {
        this.id = Keys.fresh();
        this.questionnaire = questionnaire;
        this.place = place;
        this.stableKey = typed.key();
        this.kind = typed.kind();
        this.wording = typed.wording();
        this.hint = typed.hint();
        this.scale = typed.scale();
        this.options = new ArrayList<>(typed.options());
        this.required = typed.required();
        this.quotable = typed.quotable();
    }

    public long id() {
        return id;
    }

    /** Where it stands in its questionnaire, from 1. */
    int place() {
        return place;
    }

    /** The name under which answers are joined over revisions, such as {@code one_liner}. */
    public String key() {
        return stableKey;
    }

    public QuestionKind kind() {
        return kind;
    }

    /** The question itself. */
    public String wording() {
        return wording;
    }

    /** A line that helps to answer, or null. */
    public String hint() {
        return hint;
    }

    /** The scale of a scale question, otherwise null. */
    public Scale scale() {
        return scale;
    }

    /** What can be picked, for a choice; its values are the places, from 1. */
    public List<String> options() {
        return List.copyOf(options);
    }

    /** Whether the form cannot be sent without an answer. */
    public boolean required() {
        return required;
    }

    /** Whether the writer is asked if the answer may be quoted. */
    public boolean quotable() {
        return quotable;
    }
}
