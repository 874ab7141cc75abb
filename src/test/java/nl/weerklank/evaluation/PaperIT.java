package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.weerklank.account.Trainer;
import nl.weerklank.platform.Refusal;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.container.Selects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms on paper count as all others do, are marked, and lead nowhere. */
@ContainerTest
class PaperIT {

    @Inject
    private Trial trial;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Invitations invitations;

    @Inject
    private Responses responses;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    private Trainer trainer;
    private Evaluation evaluation;

    @BeforeEach
    void anEvaluation() {
        trainer = trial.trainer();
        evaluation = trial.open(trial.edition(trainer, 6), Purpose.EVALUATION, Mode.ANONYMOUS);
    }

    private static Submission sheet(int score, String remark, String use) {
        Map<String, Submission.Choice> consents =
                use == null ? Map.of() : Map.of("remark", new Submission.Choice(use, "none"));
        return new Submission(null, null, Map.of("score", score, "remark", remark), Map.of(), consents, null, null);
    }

    private static List<Submission> sheets(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> sheet(1 + i % 5, "Remark " + i, i == 0 ? "report" : null))
                .toList();
    }

    @Test
    void countsWithTheOthersAndIsMarked() {
        trial.send(trial.room(evaluation), Map.of("score", 4));

        assertThat(responses.submitPaper(evaluation, "monday", sheets(3))).isFalse();

        assertThat(evaluations.headcount(evaluation)).isEqualTo(new Headcount(4, 3, 6));
        evaluations.close(trainer.organisation(), evaluation.id());
        assertThat(evaluations.released(evaluation).releasedCount())
                .as("four are below the threshold, on paper too")
                .isZero();
    }

    @Test
    void isReleasedWithItsConsents() {
        responses.submitPaper(evaluation, "monday", sheets(6));
        evaluation = evaluations.close(trainer.organisation(), evaluation.id());

        Released released = evaluations.released(evaluation);

        assertThat(released.question("score").orElseThrow().answered()).isEqualTo(6);
        assertThat(released.question("remark").orElseThrow().texts())
                .hasSize(6)
                .filteredOn(text -> text.use() == Consent.Use.REPORT)
                .extracting(Released.ReleasedText::wording)
                .containsExactly("Remark 0");
    }

    @Test
    void isStoredOnceHoweverOftenItIsSent() {
        responses.submitPaper(evaluation, "monday", sheets(2));

        assertThat(responses.submitPaper(evaluation, "monday", sheets(2))).isTrue();
        assertThat(responses.submitPaper(evaluation, "tuesday", sheets(2))).isFalse();

        assertThat(evaluations.headcount(evaluation).papers()).isEqualTo(4);
    }

    @Test
    void refusesOtherFormsUnderANameThatWasUsed() {
        responses.submitPaper(evaluation, "monday", sheets(2));

        assertThatThrownBy(() -> responses.submitPaper(evaluation, "monday", sheets(3)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        List<Submission> otherConsent = List.of(sheet(1, "Remark 0", "public"), sheet(2, "Remark 1", null));
        assertThatThrownBy(() -> responses.submitPaper(evaluation, "monday", otherConsent))
                .isInstanceOf(Refusal.class);

        assertThat(evaluations.headcount(evaluation).papers()).isEqualTo(2);
        assertThat(responses.submitPaper(evaluation, "monday", sheets(2))).isTrue();
        Evaluation another = trial.open(trial.edition(trainer, 6), Purpose.EVALUATION, Mode.ANONYMOUS);
        assertThat(responses.submitPaper(another, "monday", sheets(3))).isFalse();
    }

    @Test
    void usesUpNoLink() {
        invitations.inviteAll(trainer.organisation(), evaluation.id(), false);

        responses.submitPaper(evaluation, "monday", sheets(3));

        assertThat(invitations.of(evaluation)).hasSize(6).noneMatch(Invitation::isUsed);
    }

    @Test
    void refusesAStackAsAWholeAndTellsWhichSheet() {
        List<Submission> stack = new ArrayList<>(sheets(2));
        stack.add(sheet(9, "x", null));
        stack.add(new Submission(null, null, Map.of(), Map.of(), Map.of(), null, null));

        assertThatThrownBy(() -> responses.submitPaper(evaluation, "monday", stack))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.mistakes())
                                .extracting(Refusal.Mistake::field)
                                .containsExactly("[2].answers.score", "[3].answers"));
        assertThatThrownBy(() -> responses.submitPaper(evaluation, "monday", List.of()))
                .isInstanceOf(Refusal.class);
        assertThat(evaluations.headcount(evaluation).received()).isZero();
    }

    @Test
    void isTakenForSomeDaysAfterClosing() {
        evaluations.close(trainer.organisation(), evaluation.id());

        responses.submitPaper(evaluations.find(trainer.organisation(), evaluation.id()), "monday", sheets(2));

        assertThat(evaluations.headcount(evaluation).papers()).isEqualTo(2);
    }

    @Test
    void isInNamedModeByTheNameOnIt() {
        evaluation = trial.open(evaluation.editions().get(0), Purpose.FOLLOW_UP, Mode.NAMED);
        Submission noor = new Submission(null, null, Map.of("remark", "Mine"), Map.of(), Map.of(), "Noor", null);

        responses.submitPaper(evaluation, "monday", List.of(noor));

        assertThat(evaluations.answeredBy(evaluation))
                .singleElement()
                .satisfies(answer -> assertThat(answer.firstName()).isEqualTo("Noor"));
    }

    /** What one sheet holds must not be found again by the order of rows. */
    @Test
    void standsInNoOrder() throws SQLException {
        responses.submitPaper(evaluation, "monday", sheets(100));

        List<Integer> places = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select wording from answer where evaluation_id = ? and wording is not null")) {
            query.setLong(1, evaluation.id());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    places.add(Integer.valueOf(rows.getString(1).replace("Remark ", "")));
                }
            }
        }

        long inOrder = IntStream.range(1, places.size())
                .filter(i -> places.get(i) == places.get(i - 1) + 1)
                .count();
        assertThat(places).hasSize(100);
        assertThat(inOrder).as("neighbours, of which chance makes about one").isLessThan(12);
    }

    @Test
    void countingAsksTheDatabaseAsOftenForManySheetsAsForOne() throws SQLException {
        Selects selects = new Selects(database);
        responses.submitPaper(evaluation, "one", sheets(1));
        long forOne = selects.during(() -> evaluations.headcount(evaluation));

        responses.submitPaper(evaluation, "three", sheets(3));

        assertThat(selects.during(() -> evaluations.headcount(evaluation))).isEqualTo(forOne);
    }
}
