package nl.weerklank.questionnaire.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** What was typed into and picked in the fields of one question on a form; all of it text. */
public interface Typed {

    /** What ends the name of the field for what another option is. */
    String OTHER = "-other";

    /** What ends the name of the field for a step before the training. */
    String THEN = "-then";

    /** What ends the name of the field for a step now. */
    String NOW = "-now";

    /** A number that is short enough to be one, with a comma or a point. */
    Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{1,9})?");

    /** All that was picked in the field whose name ends so; empty texts are left out. */
    List<String> values(String suffix);

    /** What was typed or picked there; empty where nothing was. */
    default String value(String suffix) {
        return values(suffix).stream().reduce("", (first, second) -> second);
    }

    /** The number that was typed or picked there; null for none, and another text as it is. */
    default Object number(String suffix) {
        return numeric(value(suffix));
    }

    /** All numbers that were picked there. */
    default List<Object> numbers(String suffix) {
        return values(suffix).stream().map(Typed::numeric).toList();
    }

    private static Object numeric(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return NUMBER.matcher(text.strip()).matches()
                ? new BigDecimal(text.strip().replace(',', '.'))
                : text;
    }
}
