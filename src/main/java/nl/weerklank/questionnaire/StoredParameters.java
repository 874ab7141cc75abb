package nl.weerklank.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nl.weerklank.questionnaire.kind.Direction;
import nl.weerklank.questionnaire.kind.Parameters;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.Scale;

/** The parameters of a question's kind as the database keeps them, in the program's language. */
@Embeddable
public class StoredParameters {

    private static final String UNIT = "unit";
    private static final String LABEL = "label.";

    @Enumerated(EnumType.STRING)
    private Scale scale;

    @Convert(converter = StoredLabels.class)
    private List<String> labels;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column(name = "other_option")
    private boolean other;

    private BigDecimal lowest;

    private BigDecimal highest;

    private String unit;

    protected StoredParameters() {}

    /** Keeps them; the texts in other languages are put with the translations. */
    StoredParameters(Parameters set, Translations translations) {
        this.scale = set.scale();
        this.labels = set.labels().stream().map(Phrase::own).toList();
        this.direction = set.direction();
        this.other = set.other();
        this.lowest = set.lowest();
        this.highest = set.highest();
        this.unit = set.unit() == null ? null : set.unit().own();
        translations.with(UNIT, set.unit());
        for (int i = 0; i < set.labels().size(); i++) {
            translations.with(LABEL + (i + 1), set.labels().get(i));
        }
    }

    /** The parameters with their texts in every language. */
    Parameters in(Translations translations) {
        return new Parameters(
                scale,
                IntStream.range(0, labels.size())
                        .mapToObj(i -> translations.phrase(LABEL + (i + 1), labels.get(i)))
                        .toList(),
                direction,
                other,
                lowest,
                highest,
                translations.phrase(UNIT, unit));
    }
}
