package nl.weerklank.builder.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.weerklank.questionnaire.kind.Phrase;

/** A text in one language, in the field where it is edited. */
public final class TextSide {

    private final String id;
    private final String field;
    private final Locale language;
    private final String text;
    private final boolean missing;

    private TextSide(String id, String field, Locale language, String text, boolean missing) {
        this.id = id;
        this.field = field;
        this.language = language;
        this.text = text;
        this.missing = missing;
    }

    /** The sides of a text of the questionnaire itself. */
    static List<TextSide> of(Sheet sheet, String field, Phrase phrase) {
        return of(sheet, field, field, phrase);
    }

    /** The sides of a text: in the program's language, and where both are written in the other. */
    static List<TextSide> of(Sheet sheet, String id, String field, Phrase phrase) {
        List<TextSide> sides = new ArrayList<>();
        String own = phrase == null ? null : phrase.own();
        sides.add(new TextSide(id + "-" + sheet.own().getLanguage(), field, sheet.own(), own, false));
        if (sheet.bilingual()) {
            String text =
                    phrase == null ? null : phrase.others().get(sheet.other().getLanguage());
            String other = id + "-" + sheet.other().getLanguage();
            sides.add(new TextSide(other, field, sheet.other(), text, own != null && text == null));
        }
        return List.copyOf(sides);
    }

    public String getId() {
        return id;
    }

    public String getField() {
        return field;
    }

    /** The code of its language. */
    public String getLanguage() {
        return language.getLanguage();
    }

    public String getText() {
        return text;
    }

    /** Whether there is a text in the program's language and none in this one. */
    public boolean isMissing() {
        return missing;
    }
}
