package nl.weerklank.builder.web;

import java.util.List;

/** An option of a choice, or a step of a scale, in the fields where it is edited. */
public final class LabelRow {

    private final int place;
    private final List<TextSide> texts;

    LabelRow(int place, List<TextSide> texts) {
        this.place = place;
        this.texts = texts;
    }

    /** Where it stands, from 0. */
    public int getPlace() {
        return place;
    }

    public List<TextSide> getTexts() {
        return texts;
    }
}
