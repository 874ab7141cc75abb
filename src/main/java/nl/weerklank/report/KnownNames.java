package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.weerklank.program.Contact;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.Enrolment;
import nl.weerklank.program.Participant;
import nl.weerklank.program.TeamMember;

/** The names of people and groups around an edition, by which a quote may tell who wrote it or whom it is about. */
@ApplicationScoped
class KnownNames {

    @Inject
    private Editions editions;

    /** All names that a mask may stand for. */
    Collection<String> of(OutcomeReport report) {
        Stream<String> team =
                about(report).flatMap(edition -> edition.team().stream()).map(TeamMember::name);
        return Stream.of(people(report).stream(), groups(report).stream(), team)
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** The names of the participants and of the client's contact; the trainers' own stand in the report anyway. */
    Collection<String> people(OutcomeReport report) {
        Stream<String> participants = about(report)
                .flatMap(edition -> editions.enrolments(edition).stream())
                .map(Enrolment::participant)
                .flatMap(KnownNames::names);
        Stream<String> contact =
                Stream.ofNullable(report.edition().engagement().contact()).map(Contact::name);
        return Stream.concat(participants, contact)
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    private static Stream<String> names(Participant participant) {
        return Stream.of(participant.fullName(), participant.firstName(), participant.lastName());
    }

    /** The names of the groups, as far as they have any. */
    List<String> groups(OutcomeReport report) {
        return about(report)
                .map(Edition::groupName)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Stream<Edition> about(OutcomeReport report) {
        Edition edition = report.edition();
        return report.together() ? editions.of(edition.engagement()).stream() : Stream.of(edition);
    }
}
