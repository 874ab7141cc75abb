package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Invitation;
import nl.weerklank.program.Engagement;
import nl.weerklank.program.Enrolment;
import nl.weerklank.program.Participant;
import nl.weerklank.questionnaire.Purpose;
import org.junit.jupiter.api.Test;

class InvitedPersonTest {

    private final Enrolment karin = new Enrolled(1, "Karin");
    private final Enrolment omar = new Enrolled(2, "Omar");

    @Test
    void namedTellsWhoAnswered() {
        List<InvitedPerson> people = InvitedPerson.of(
                new Opened(Purpose.INTAKE, true),
                List.of(karin, omar),
                List.of(new Link(karin, true), new Link(omar, false)));

        assertThat(people).extracting(InvitedPerson::name).containsExactly("Karin", "Omar");
        assertThat(people).extracting(InvitedPerson::answered).containsExactly(true, false);
    }

    @Test
    void anonymousTellsOfNobody() {
        List<InvitedPerson> people =
                InvitedPerson.of(new Opened(Purpose.EVALUATION, false), List.of(karin), List.of(new Link(karin, true)));

        assertThat(people.get(0).hasLink()).isTrue();
        assertThat(people.get(0).answered()).isFalse();
    }

    @Test
    void whoCameLateStandsThereWithoutALink() {
        List<InvitedPerson> people = InvitedPerson.of(
                new Opened(Purpose.EVALUATION, false), List.of(karin, omar), List.of(new Link(karin, false)));

        assertThat(people).extracting(InvitedPerson::hasLink).containsExactly(true, false);
    }

    @Test
    void theManagersFormIsForTheContactEvenWhenNobodyTypedOne() {
        List<InvitedPerson> people = InvitedPerson.of(new Opened(Purpose.MANAGER, true), List.of(), List.of());

        assertThat(people).containsExactly(new InvitedPerson(0, null, null, null, false));
    }

    private static class Opened extends Evaluation {
        private final Purpose purpose;
        private final boolean named;

        Opened(Purpose purpose, boolean named) {
            this.purpose = purpose;
            this.named = named;
        }

        @Override
        public Purpose purpose() {
            return purpose;
        }

        @Override
        public boolean isNamed() {
            return named;
        }

        @Override
        public Engagement engagement() {
            return new WithoutContact();
        }
    }

    private static class WithoutContact extends Engagement {}

    private static class Link extends Invitation {
        private final Enrolment enrolment;
        private final boolean used;

        Link(Enrolment enrolment, boolean used) {
            this.enrolment = enrolment;
            this.used = used;
        }

        @Override
        public Enrolment enrolment() {
            return enrolment;
        }

        @Override
        public boolean isUsed() {
            return used;
        }
    }

    private static class Enrolled extends Enrolment {
        private final long id;
        private final String name;

        Enrolled(long id, String name) {
            this.id = id;
            this.name = name;
        }

        @Override
        public long id() {
            return id;
        }

        @Override
        public Participant participant() {
            return new Person(name);
        }
    }

    private static class Person extends Participant {
        private final String name;

        Person(String name) {
            this.name = name;
        }

        @Override
        public String fullName() {
            return name;
        }
    }
}
