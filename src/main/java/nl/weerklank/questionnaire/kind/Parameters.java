package nl.weerklank.questionnaire.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What any kind of question may be set to, flat, as it is stored and typed in; each kind uses a few of them.
 *
 * @param scale one of the scales with words of their own
 * @param labels the words of a scale's steps, the options of a choice, or what the two ends of a grade mean
 * @param direction which end of a scale is good
 * @param other whether another option can be filled in
 * @param lowest the least number
 * @param highest the greatest number
 * @param unit of a number, such as "km"
 */
public record Parameters(
        Scale scale,
        List<Phrase> labels,
        Direction direction,
        boolean other,
        BigDecimal lowest,
        BigDecimal highest,
        Phrase unit) {

    static final Parameters NONE = new Parameters(null, List.of(), null, false, null, null, null);

    public Parameters {
        labels = List.copyOf(labels);
    }

    static Parameters of(Scale scale) {
        return new Parameters(scale, List.of(), null, false, null, null, null);
    }

    static Parameters of(List<Phrase> labels) {
        return new Parameters(null, labels, null, false, null, null, null);
    }

    Parameters worded(UnaryOperator<Phrase> change) {
        return new Parameters(
                scale,
                labels.stream().map(change).toList(),
                direction,
                other,
                lowest,
                highest,
                unit == null ? null : change.apply(unit));
    }
}
