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
    Collection<String> of(Edition edition) {
        Stream<String> team = edition.team().stream().map(TeamMember::name);
        return Stream.of(people(edition).stream(), groups(edition).stream(), team)
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** The names of the participants and of the client's contact; the trainers' own stand in the report anyway. */
    Collection<String> people(Edition edition) {
        Stream<String> participants = editions.enrolments(edition).stream()
                .map(Enrolment::participant)
                .flatMap(KnownNames::names);
        Stream<String> contact =
                Stream.ofNullable(edition.engagement().contact()).map(Contact::name);
        return Stream.concat(participants, contact)
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    private static Stream<String> names(Participant participant) {
        return Stream.of(participant.fullName(), participant.firstName(), participant.lastName());
    }

    /** The name of the group, if it has one. */
    List<String> groups(Edition edition) {
        return Stream.ofNullable(edition.groupName()).toList();
    }
}
