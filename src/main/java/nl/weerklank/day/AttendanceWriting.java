package nl.weerklank.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.weerklank.evaluation.Invitations;
import nl.weerklank.plan.PlanDay;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Editions;
import nl.weerklank.program.Enrolment;
import nl.weerklank.program.NewParticipant;

/** Writes down who is there on a day: those who were expected, who walks in, and who comes in somebody's place. */
@ApplicationScoped
class AttendanceWriting {

    @Inject
    private SessionPlans plans;

    @Inject
    private Editions editions;

    @Inject
    private Invitations invitations;

    /**
     * Does it.
     *
     * @param person the key of the enrolment that it names, or null
     * @return who was added, if anybody
     */
    Optional<Enrolment> write(TrainingDay day, DayAction action, Long person) {
        PartWriting.refuseLongBefore(day, action.at());
        List<Long> planned =
                plans.of(day.edition()).days().stream().map(PlanDay::id).toList();
        return switch (action.kind()) {
            case WALK_IN -> Optional.of(walkIn(day, action.text(), planned));
            case SUBSTITUTE -> Optional.of(substitute(day, known(day, person), action.text(), planned));
            default -> {
                attend(day, known(day, person), action.present(), planned);
                yield Optional.empty();
            }
        };
    }

    private static Enrolment known(TrainingDay day, Long person) {
        return day.people().stream()
                .filter(one -> person != null && one.id() == person)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("person", "day.mistake.person"));
    }

    private void attend(TrainingDay day, Enrolment somebody, Boolean present, List<Long> planned) {
        editions.attend(day.edition(), somebody.id(), day.plan().id(), present, planned);
    }

    private static NewParticipant named(String name) {
        String[] names = name.strip().split("\\s+", 2);
        return new NewParticipant(names[0], names.length > 1 ? names[1] : null, null);
    }

    private Enrolment walkIn(TrainingDay day, String name, List<Long> planned) {
        Enrolment added = editions.enrol(day.edition(), List.of(named(name))).get(0);
        attend(day, added, true, planned);
        invitations.welcome(added);
        return added;
    }

    private Enrolment substitute(TrainingDay day, Enrolment absent, String name, List<Long> planned) {
        attend(day, absent, false, planned);
        Enrolment substitute = editions.substitute(absent, named(name));
        attend(day, substitute, true, planned);
        invitations.pass(absent, substitute);
        return substitute;
    }
}
