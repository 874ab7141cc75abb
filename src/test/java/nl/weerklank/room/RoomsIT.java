package nl.weerklank.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import nl.weerklank.account.Trainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.Edition;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.container.Selects;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Respondents;
import nl.weerklank.testing.inside.Trainings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A check in a room: its short address, its count, when it closes, and what it brings. */
@ContainerTest
class RoomsIT {

    @Inject
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Respondents respondents;

    @Inject
    private Rooms rooms;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    private Trainer trainer;
    private Edition edition;
    private Evaluation check;

    @BeforeEach
    void aCheck() {
        trainer = people.founder(Locale.ENGLISH);
        edition = trainings.plan(trainer, trainings.emptyProgram(trainer, CustomerWord.CUSTOMER));
        trainings.enrol(edition, 6);
        check = open();
    }

    private Evaluation open() {
        return evaluations.open(edition, new NewEvaluation(Purpose.CHECK, null, null, null));
    }

    private void send(Map<String, Object> answers) {
        respondents.answer(evaluations.roomLink(check), answers);
    }

    private void close() {
        check = evaluations.close(trainer.organisation(), check.id());
    }

    @Test
    void anybodyWhoTypesTheCodeFindsTheFormUntilItCloses() {
        String code = rooms.code(check);

        assertThat(rooms.code(check)).isEqualTo(code);
        assertThat(rooms.shortAddress(check)).endsWith("/k/" + code).doesNotContain("://");
        assertThat(rooms.link(code)).contains(evaluations.roomLink(check));
        assertThat(rooms.link(code.toLowerCase(Locale.ROOT).replace("-", " "))).contains(evaluations.roomLink(check));
        assertThat(rooms.link("BBB-BBBB")).isEmpty();
        close();
        assertThat(rooms.link(code)).isEmpty();
    }

    @Test
    void anotherRoomLinkTakesAnotherCode() {
        String before = rooms.code(check);

        check = evaluations.renewRoom(trainer.organisation(), check.id());
        String after = rooms.code(check);

        assertThat(after).isNotEqualTo(before);
        assertThat(rooms.link(before)).isEmpty();
        assertThat(rooms.link(after)).contains(evaluations.roomLink(check));
    }

    @Test
    void theCountNeedsItsKeyAndNothingElse() {
        send(Map.of("keep", "The pause"));
        send(Map.of("miss", "Practice"));

        Standing standing = rooms.standing(check.id(), rooms.countKey(check));

        assertThat(standing).isEqualTo(new Standing(Evaluation.State.OPEN, 2, 6, 4, null));
        assertThatThrownBy(() -> rooms.standing(check.id(), "guess")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> rooms.standing(check.id() + 1, rooms.countKey(check)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void closesAtTheTimeThatWasSet() {
        Instant soon = Instant.now().plus(Duration.ofMinutes(5));
        check = evaluations.closeAt(trainer.organisation(), check.id(), soon);
        assertThat(rooms.standing(check).secondsLeft()).isBetween(280L, 300L);

        check = evaluations.closeAt(trainer.organisation(), check.id(), null);
        assertThat(rooms.standing(check).secondsLeft()).isNull();

        Instant past = Instant.now().minusSeconds(1);
        assertThatThrownBy(() -> evaluations.closeAt(trainer.organisation(), check.id(), past))
                .isInstanceOf(Refusal.class);
        close();
        assertThat(rooms.standing(check).state()).isEqualTo(Evaluation.State.CLOSED);
        assertThatThrownBy(() -> evaluations.closeAt(trainer.organisation(), check.id(), soon))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aCheckIsAnonymousShortAndReadableRightAfterClosing() {
        assertThat(check.isNamed()).isFalse();
        assertThat(check.items()).hasSize(2).noneMatch(item -> item.quotable() || item.required());
        for (int i = 0; i < 5; i++) {
            send(Map.of("keep", "Word " + i));
        }
        assertThat(evaluations.released(check).releasedCount()).isZero();

        close();

        assertThat(evaluations.released(check).releasedCount()).isEqualTo(5);
        assertThat(evaluations.released(check).question("keep").orElseThrow().texts())
                .hasSize(5);
    }

    @Test
    void fourAnswersToACheckStayClosed() {
        for (int i = 0; i < 4; i++) {
            send(Map.of("keep", "Word " + i));
        }
        close();

        assertThat(evaluations.released(check).questions()).isEmpty();
    }

    @Test
    void aGroupIsAskedOnceInEachPartOfADay() {
        assertThatThrownBy(this::open).isInstanceOf(Refusal.class);
        Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);

        Evaluation next = evaluations.open(edition, new NewEvaluation(Purpose.CHECK, null, tomorrow, null));

        assertThat(next.questionnaire().id()).isEqualTo(check.questionnaire().id());
        assertThat(evaluations.of(edition)).hasSize(2);
    }

    @Test
    void listingChecksAsksTheDatabaseAsOftenForThreeAsForOne() throws SQLException {
        Selects selects = new Selects(database);
        long forOne = selects.during(() -> evaluations.turnouts(List.of(edition)));
        for (int days = 1; days < 3; days++) {
            Instant later = Instant.now().plus(days, ChronoUnit.DAYS);
            evaluations.open(edition, new NewEvaluation(Purpose.CHECK, null, later, null));
        }

        assertThat(selects.during(() -> evaluations.turnouts(List.of(edition)))).isEqualTo(forOne);
    }
}
