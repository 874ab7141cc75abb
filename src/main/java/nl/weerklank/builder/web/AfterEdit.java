package nl.weerklank.builder.web;

import java.util.List;
import java.util.Optional;
import nl.weerklank.questionnaire.NewQuestion;

/**
 * What follows from an edit that was kept: what a screen reader tells of it, and where one goes on.
 *
 * @param sheet the draft as it is after the edit
 * @param fresh the question that the edit brought, if it did
 */
record AfterEdit(Told told, Sheet sheet, List<QuestionRow> rows, Optional<NewQuestion> fresh) {

    /** What there is to tell; null where the page shows it to everybody. */
    String announcement() {
        return switch (told.what()) {
            case "move" -> sheet.say("builder.told.moved", moved().getName(), moved().getPlace() + 1, rows.size());
            case "add", "duplicate", "bank" ->
                sheet.say("builder.told.added", fresh.orElseThrow().wording().own());
            case Told.IMPORT -> sheet.say("builder.told.imported", rows.size());
            default -> null;
        };
    }

    /** Brings the focus to where one goes on; a field keeps it by itself. */
    void focus() {
        switch (told.what()) {
            case "move" -> Shown.focus("q-" + told.key() + step());
            case "add", "duplicate", "bank" ->
                Shown.select("q-" + fresh.orElseThrow().key() + "-text-"
                        + sheet.own().getLanguage());
            case "remove" -> Shown.focus("put-back");
            case Told.IMPORT -> Shown.focus("undo");
            case "label-add" ->
                Shown.select("q-" + told.key() + "-label-" + lastLabel() + "-"
                        + sheet.own().getLanguage());
            case "label-remove" -> Shown.focus("q-" + told.key() + "-label-add");
            default -> {
                // a field keeps the focus by itself
            }
        }
    }

    private QuestionRow moved() {
        return rows.get(sheet.draft().place(told.key()));
    }

    /** The button for another step: the same way, unless the question has come to an end of the list. */
    private String step() {
        return moved().isFirst() ? "-down" : moved().isLast() ? "-up" : told.way();
    }

    private int lastLabel() {
        NewQuestion question = sheet.draft().question(told.key());
        return question.kind().parameters().labels().size() - 1;
    }
}
