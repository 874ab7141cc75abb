package nl.weerklank.builder.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that is not there in the other language.
 *
 * @param key of the question that it belongs to; null for a text above the questions
 * @param seen whether its field stands on the page as long as nothing is opened
 * @param field the id of its field
 */
record Gap(String key, boolean seen, String field) {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** The missing ones of these sides of one text; what needs no words, such as "2", is missing nowhere. */
    static Stream<Gap> in(String key, boolean seen, List<TextSide> sides) {
        String own = sides.get(0).getText();
        boolean worded = own != null && LETTER.matcher(own).find();
        return sides.stream().filter(side -> worded && side.isMissing()).map(side -> new Gap(key, seen, side.getId()));
    }
}
