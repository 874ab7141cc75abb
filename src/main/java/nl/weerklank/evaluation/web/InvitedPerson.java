package nl.weerklank.evaluation.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Invitation;
import nl.weerklank.program.Contact;
import nl.weerklank.program.Enrolment;
import nl.weerklank.questionnaire.Purpose;

/**
 * Someone whom an evaluation is for, as the trainer may see it.
 *
 * @param key the key of the enrolment; 0 for the client's contact
 * @param name null where nobody typed one
 * @param email null where there is none
 * @param invitation the personal link, or null where none was made yet
 * @param answered whether this person answered; in anonymous mode never told, so always false
 */
public record InvitedPerson(long key, String name, String email, Invitation invitation, boolean answered) {

    /** Whether there is a personal link. */
    public boolean hasLink() {
        return invitation != null;
    }

    /** Everybody whom the evaluation is for, in the order of enrolment, those without a link too. */
    static List<InvitedPerson> of(Evaluation evaluation, List<Enrolment> invitable, List<Invitation> links) {
        if (evaluation.purpose() == Purpose.MANAGER) {
            return manager(evaluation, links);
        }
        Map<Long, Invitation> byEnrolment = links.stream()
                .collect(Collectors.toMap(link -> link.enrolment().id(), link -> link, (first, second) -> first));
        return invitable.stream()
                .map(enrolment -> participant(evaluation, enrolment, byEnrolment.get(enrolment.id())))
                .toList();
    }

    private static InvitedPerson participant(Evaluation evaluation, Enrolment enrolment, Invitation link) {
        return new InvitedPerson(
                enrolment.id(),
                enrolment.participant().fullName(),
                enrolment.participant().email(),
                link,
                told(evaluation, link));
    }

    private static List<InvitedPerson> manager(Evaluation evaluation, List<Invitation> links) {
        Contact contact = evaluation.engagement().contact();
        Invitation link = links.isEmpty() ? null : links.get(0);
        return Stream.of(new InvitedPerson(
                        0,
                        contact == null ? null : contact.name(),
                        contact == null ? null : contact.email(),
                        link,
                        told(evaluation, link)))
                .toList();
    }

    private static boolean told(Evaluation evaluation, Invitation link) {
        return evaluation.isNamed() && link != null && link.isUsed();
    }
}
