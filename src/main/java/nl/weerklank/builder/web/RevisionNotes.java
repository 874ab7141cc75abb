package nl.weerklank.builder.web;

import java.util.List;
import nl.weerklank.builder.Draft;
import nl.weerklank.questionnaire.Questionnaire;

/**
 * What there is to say of a questionnaire and of the revision before it.
 *
 * @param before the revision before, or null for a first one
 */
record RevisionNotes(Questionnaire questionnaire, Draft before) {

    /** What is said of answers to it and to the revision before; null for a first revision without answers. */
    String note(Sheet sheet) {
        int revision = questionnaire.revision();
        if (questionnaire.isFrozen()) {
            return sheet.say("builder.page.frozen", revision + 1, revision);
        }
        return before == null ? null : sheet.say("builder.page.revised", revision, revision - 1);
    }

    /** What changed since the revision before, in words; empty for a first revision. */
    List<ChangeLine> changes(Sheet sheet) {
        return before == null ? List.of() : ChangeLine.between(before, sheet.draft(), sheet.reader());
    }
}
