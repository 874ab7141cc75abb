package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.weerklank.account.Trainer;
import nl.weerklank.platform.Secret;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.Test;

/** What a copy of the database tells of who wrote what in an anonymous evaluation: nothing. */
@ContainerTest
class AnonymityIT {

    private static final int PEOPLE = 50;

    /** In standard deviations: by chance once in a million, while rows that stand in order reach seven. */
    private static final double TOO_MUCH = 5;

    @Inject
    private Trial trial;

    @Inject
    private Invitations invitations;

    @Inject
    private Secret secret;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    @Test
    void rowsKeepNothingThatTellsOfPersonOrTime() throws SQLException {
        // content is of stacks from paper only, and revision the same for all who were asked the same questions
        assertThat(columns("receipt")).containsExactlyInAnyOrder("id", "evaluation_id", "erased", "content");
        assertThat(columns("response"))
                .containsExactlyInAnyOrder("id", "evaluation_id", "batch", "test", "paper", "revision");
        assertThat(columns("answer"))
                .containsExactlyInAnyOrder(
                        "id",
                        "evaluation_id",
                        "question_id",
                        "theme_id",
                        "part",
                        "subject",
                        "response_id",
                        "batch",
                        "number_value",
                        "chosen",
                        "amount",
                        "day_value",
                        "then_value",
                        "now_value",
                        "not_applicable",
                        "wording",
                        "consent_use",
                        "consent_name",
                        "consent_hash",
                        "first_name");
    }

    private List<String> columns(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                names.add(rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    @Test
    void noOrderOfRowsJoinsInvitationReceiptResponseAndAnswers() throws SQLException {
        Trainer trainer = trial.trainer();
        Evaluation evaluation = trial.open(trial.edition(trainer, PEOPLE), Purpose.EVALUATION, Mode.ANONYMOUS);
        List<Invitation> invited = invitations.inviteAll(trainer.organisation(), evaluation.id(), false);
        Map<Long, Integer> sender = new HashMap<>();
        for (int i = 0; i < PEOPLE; i++) {
            Form form = trial.form(invitations.link(invited.get(i)));
            ReceiptCode code = trial.send(form, Map.of("score", 1 + i % 5, "remark", "marker " + i))
                    .receipt();
            sender.put(invited.get(i).id(), i);
            sender.put(code.receiptKey(secret), i);
            sender.put(code.responseKey(secret), i);
            for (Item item : form.items()) {
                int writer = i;
                item.parts().forEach(part -> sender.put(code.answerKey(secret, item, part), writer));
            }
        }

        Map<String, int[]> orders = orders(evaluation, sender);
        assertThat(orders).hasSize(5);
        orders.forEach((table, order) -> {
            assertThat(inOrder(IntStream.range(0, PEOPLE).toArray(), order))
                    .as("rows of %s in order of sending", table)
                    .isLessThan(TOO_MUCH);
            orders.forEach((other, otherOrder) -> {
                if (!other.equals(table)) {
                    assertThat(inOrder(order, otherOrder))
                            .as("rows of %s beside %s", table, other)
                            .isLessThan(TOO_MUCH);
                }
            });
        });
    }

    @Test
    void theMeasureNoticesRowsThatStandInOrder() {
        int[] order = IntStream.range(0, PEOPLE).toArray();
        int[] backwards = IntStream.range(0, PEOPLE).map(i -> PEOPLE - 1 - i).toArray();

        assertThat(inOrder(order, order)).isGreaterThan(TOO_MUCH);
        assertThat(inOrder(order, backwards)).isGreaterThan(TOO_MUCH);
    }

    @Test
    void anonymousAnswersNameNoResponseAndHaveNoWriter() throws SQLException {
        Trainer trainer = trial.trainer();
        Evaluation evaluation = trial.open(trial.edition(trainer, 1), Purpose.EVALUATION, Mode.ANONYMOUS);
        trial.send(trial.room(evaluation), Map.of("remark", "marker"));

        assertThat(keys("select count(response_id) from answer where evaluation_id = " + evaluation.id()))
                .containsExactly(0L);
        assertThat(keys("select count(*) from attribution where evaluation_id = " + evaluation.id()))
                .containsExactly(0L);
    }

    /** For each kind of row, in the order of a dump: whose row it is. */
    private Map<String, int[]> orders(Evaluation evaluation, Map<Long, Integer> sender) throws SQLException {
        Map<String, int[]> orders = new LinkedHashMap<>();
        String own = " where evaluation_id = " + evaluation.id();
        for (String table : List.of("invitation", "receipt", "response")) {
            orders.put(table, senders("select id from " + table + own, sender));
        }
        for (String answered : List.of("wording is not null", "number_value is not null")) {
            orders.put(answered, senders("select id from answer" + own + " and " + answered, sender));
        }
        return orders;
    }

    private int[] senders(String query, Map<Long, Integer> sender) throws SQLException {
        List<Long> keys = keys(query);
        assertThat(keys).hasSize(PEOPLE).allMatch(sender::containsKey);
        return keys.stream().mapToInt(sender::get).toArray();
    }

    private List<Long> keys(String query) throws SQLException {
        List<Long> keys = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                keys.add(rows.getLong(1));
            }
        }
        return keys;
    }

    /** Spearman's correlation between the places of the same person in two lists, in standard deviations. */
    private static double inOrder(int[] one, int[] other) {
        int[] placeInOther = new int[PEOPLE];
        IntStream.range(0, PEOPLE).forEach(place -> placeInOther[other[place]] = place);
        double squares = IntStream.range(0, PEOPLE)
                .mapToDouble(place -> Math.pow(place - placeInOther[one[place]], 2))
                .sum();
        double correlation = 1 - 6 * squares / (PEOPLE * (Math.pow(PEOPLE, 2) - 1));
        return Math.abs(correlation) * Math.sqrt(PEOPLE - 1.0);
    }
}
