package nl.weerklank.day;

import static nl.weerklank.day.Morning.NINE;
import static nl.weerklank.day.Morning.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.weerklank.day.DayAction.Kind;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Headcount;
import nl.weerklank.evaluation.Invitation;
import nl.weerklank.evaluation.Invitations;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.evaluation.Turnout;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Editions;
import nl.weerklank.program.Enrolment;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Respondents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The links of who was there, and of who came instead of another. */
@ContainerTest
class PassedLinksIT {

    private static final Map<String, Object> ANSWERS = Map.of("knowledge", 4);

    @Inject
    private Morning morning;

    @Inject
    private Editions editions;

    @Inject
    private Invitations invitations;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Respondents respondents;

    @BeforeEach
    void aMorning() {
        morning.make();
    }

    @Test
    void aSubstituteGetsAFreshLinkAndTheOldOneOpensNothing() {
        List<Enrolment> group = morning.enrol("An", "Bo");
        Evaluation evaluation = evaluation();
        List<Invitation> links = invitations.inviteAll(morning.trainer().organisation(), evaluation.id(), false);
        String old = invitations.link(links.get(0));
        assertThat(opens(old)).isTrue();
        DayAction substitute = new DayAction(
                key(), Kind.SUBSTITUTE, NINE, null, String.valueOf(group.get(0).id()), null, null, "Cas");

        Done done = morning.take(substitute);

        assertThat(done.links()).hasSize(1);
        assertThat(done.links().get(0).link()).isNotEqualTo(old);
        assertThat(opens(done.links().get(0).link())).isTrue();
        assertThat(opens(old)).isFalse();
        assertThat(opens(invitations.link(links.get(1)))).isTrue();
        assertThat(morning.take(substitute).links()).isEqualTo(done.links());
        assertThat(editions.attendance(morning.edition()).stream().map(one -> one.attended(morning.day())))
                .containsExactly(false, null, true);
    }

    @Test
    void whoWalksInGetsALinkToWhatOthersHaveALinkTo() {
        morning.enrol("An");
        Evaluation linked = evaluation();
        evaluation();
        invitations.inviteAll(morning.trainer().organisation(), linked.id(), false);
        DayAction walkIn = new DayAction(key(), Kind.WALK_IN, NINE, null, null, null, null, "Dex");

        Done done = morning.take(walkIn);

        assertThat(done.links()).extracting(Done.FreshLink::title).containsExactly(linked.title());
        assertThat(opens(done.links().get(0).link())).isTrue();
        assertThat(morning.take(walkIn).links()).isEqualTo(done.links());
        assertThat(evaluations.headcount(linked).invited()).isEqualTo(2);
    }

    @Test
    void whoComesInsteadIsKnownByWhoDoesNot() {
        Enrolment an = morning.enrol("An").get(0);

        morning.person(Kind.SUBSTITUTE, String.valueOf(an.id()), null, "Cas");
        morning.person(Kind.WALK_IN, null, null, "Dex");

        assertThat(morning.now().people()).extracting(Enrolment::insteadOf).containsExactly(null, an.id(), null);
    }

    @Test
    void aLinkThatWasUsedStaysUsed() {
        Enrolment an = morning.enrol("An").get(0);
        Evaluation evaluation = evaluation();
        Invitation link = invitations
                .inviteAll(morning.trainer().organisation(), evaluation.id(), false)
                .get(0);
        Form form = respondents.open(invitations.link(link));
        respondents.answer(form, ANSWERS);

        Done done = morning.person(Kind.SUBSTITUTE, String.valueOf(an.id()), null, "Cas");

        // the same as of one who had not answered, so that it cannot be told apart
        assertThat(done.links()).hasSize(1);
        assertThat(opens(invitations.link(link))).isFalse();
        assertThat(opens(done.links().get(0).link())).isTrue();
        assertThat(evaluations.headcount(evaluation)).isEqualTo(new Headcount(1, 0, 1));
        assertThatThrownBy(() -> respondents.answer(form, ANSWERS)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoWasNotThereIsNotAskedHowItWas() {
        List<Enrolment> group = morning.enrol("An", "Bo");
        Evaluation room = evaluation();
        Evaluation linked = evaluation();
        Evaluation intake = evaluations.open(morning.edition(), new NewEvaluation(Purpose.INTAKE, null, null, null));
        invitations.inviteAll(morning.trainer().organisation(), linked.id(), false);

        morning.person(Kind.ATTEND, String.valueOf(group.get(0).id()), false, null);

        for (Evaluation evaluation : List.of(room, linked)) {
            assertThat(evaluations.headcount(evaluation).invited()).isEqualTo(1);
        }
        assertThat(evaluations.headcount(intake).invited()).isEqualTo(2);
        assertThat(evaluations
                        .turnouts(List.of(morning.edition()))
                        .get(morning.edition().id()))
                .allSatisfy(turnout -> assertThat(turnout.invited())
                        .isEqualTo(turnout.evaluation().equals(intake) ? 2 : 1));
        assertThat(invitations.inviteAll(morning.trainer().organisation(), room.id(), false))
                .extracting(Invitation::name)
                .containsExactly("Bo");
        assertThat(invitations.inviteAll(morning.trainer().organisation(), intake.id(), false))
                .hasSize(2);
    }

    @Test
    void whereNobodyWithALinkWasThereNobodyIsAsked() {
        String an = String.valueOf(morning.enrol("An").get(0).id());
        Evaluation evaluation = evaluation();
        invitations.inviteAll(morning.trainer().organisation(), evaluation.id(), false);
        morning.enrol("Bo");

        morning.person(Kind.ATTEND, an, false, null);

        assertThat(evaluations.headcount(evaluation).invited()).isZero();
        assertThat(evaluations
                        .turnouts(List.of(morning.edition()))
                        .get(morning.edition().id()))
                .extracting(Turnout::invited)
                .containsExactly(0);
    }

    private Evaluation evaluation() {
        return evaluations.open(morning.edition(), new NewEvaluation(Purpose.EVALUATION, null, null, null));
    }

    private boolean opens(String link) {
        try {
            return respondents.open(link) != null;
        } catch (Refusal gone) {
            return false;
        }
    }
}
