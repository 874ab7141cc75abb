package nl.weerklank.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import nl.weerklank.program.Enrolment;

/** Writes down what was done on a day, for the first time that it is sent. */
@ApplicationScoped
class DayWriting {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PartWriting parts;

    @Inject
    private AttendanceWriting attendance;

    /**
     * Does it.
     *
     * @param person the key of the enrolment that it names, or null
     * @return who was added, if anybody
     */
    Optional<Enrolment> write(TrainingDay day, DayAction action, Long person) {
        if (action.kind().isOfBlock()) {
            parts.write(day, action);
            return Optional.empty();
        }
        return switch (action.kind()) {
            case ATTEND, WALK_IN, SUBSTITUTE -> attendance.write(day, action, person);
            case CLOSE -> {
                close(day, action.at());
                yield Optional.empty();
            }
            default -> {
                Optional.ofNullable(entities.find(DayClosing.class, day.plan().id()))
                        .ifPresent(entities::remove);
                yield Optional.empty();
            }
        };
    }

    private void close(TrainingDay day, Instant at) {
        parts.close(day, at);
        if (entities.find(DayClosing.class, day.plan().id()) == null) {
            entities.persist(new DayClosing(day.plan(), at));
        }
    }
}
