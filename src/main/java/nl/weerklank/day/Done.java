package nl.weerklank.day;

import java.util.List;

/**
 * What came of an action.
 *
 * @param day as it is now
 * @param enrolment the key of who was added by it, or null
 * @param links what who was added may fill in, each by an own link
 */
public record Done(TrainingDay day, Long enrolment, List<FreshLink> links) {

    /** A link to a form, and what the form is called. */
    public record FreshLink(String title, String link) {}
}
