package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.weerklank.account.Trainer;
import nl.weerklank.platform.Secret;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.Test;

/**
 * Tries to find out from a copy of the database who wrote what in an anonymous evaluation, and which answers one person
 * gave, after fifty people sent their forms one after the other. Three such groups are tried, see {@link Linking}.
 */
@ContainerTest
class LinkingIT {

    private static final int PEOPLE = 50;
    private static final int GROUPS = 3;
    private static final long SEED = 20261122;
    private static final List<String> HIDDEN = List.of("receipt", "response", "answer");

    /** What is known of people in any case: when they were seen to send, and rows that bear their name. */
    private static final Set<String> KNOWN = Set.of("sending", "enrolment", "invitation", "contact_request");

    @Inject
    private Trial trial;

    @Inject
    private Invitations invitations;

    @Inject
    private Forms forms;

    @Inject
    private Responses responses;

    @Inject
    private Secret secret;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    /** One group: the evaluation that it answered, whose row each is by its key, and when each person sent. */
    private record Group(Evaluation evaluation, Map<Long, Integer> owners, long[] order, long[] moments) {}

    @Test
    void noRowLeadsToAPersonOrToAnotherRowOfTheSame() throws SQLException {
        List<Map<String, Map<String, long[]>>> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            groups.add(seen(answeredBy(new Random(SEED + i))));
        }

        assertThat(groups.get(0)).hasSize(9).containsKeys("sending", "invitation", "receipt", "response");
        assertThat(new Linking(SEED, KNOWN).found(groups)).isEmpty();
    }

    @Test
    void aLeakThatIsPlantedIsFound() throws SQLException {
        List<Map<String, Map<String, long[]>>> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            Group group = answeredBy(new Random(SEED + i));
            groups.add(withArrivals(group));
        }

        assertThat(new Linking(SEED, KNOWN).found(groups))
                .contains(
                        "ORDER of leaking.arrival and sending.order",
                        "ORDER of enrolment.place and leaking.arrival",
                        "DIFFERENCE of leaking.mask and receipt.id")
                .allMatch(found -> found.contains("leaking.arrival") || found.contains("leaking.mask"));
    }

    @Test
    void noTableOfAnswersHasTimesOrCounters() throws SQLException {
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData told = connection.getMetaData();
            boolean h2 = "H2".equals(told.getDatabaseProductName());
            for (String table : HIDDEN) {
                String name = h2 ? table.toUpperCase(Locale.ROOT) : table;
                try (ResultSet columns = told.getColumns(connection.getCatalog(), null, name, "%")) {
                    int number = 0;
                    for (; columns.next(); number++) {
                        String column = (table + "." + columns.getString("COLUMN_NAME")).toLowerCase(Locale.ROOT);
                        assertThat(columns.getString("IS_AUTOINCREMENT"))
                                .as(column)
                                .isEqualTo("NO");
                        assertThat(columns.getInt("DATA_TYPE"))
                                .as(column)
                                .isNotIn(Types.TIME, Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE)
                                // the day in it is what somebody answered to a question for a day
                                .isNotEqualTo(column.equals("answer.day_value") ? null : Types.DATE);
                    }
                    assertThat(number).as(name).isPositive();
                }
            }
            assertThat(numbers(
                            connection,
                            "select count(*) from information_schema.triggers where trigger_schema = "
                                    + (h2 ? "'PUBLIC'" : "database()")))
                    .containsExactly(0L);
            if (!h2) {
                assertThat(numbers(connection, "select @@log_bin + @@general_log + @@slow_query_log"))
                        .as("logs of the server that hold rows or statements")
                        .containsExactly(0L);
            }
        }
    }

    /** A group whose people send one after the other; what they answer is a matter of chance. */
    private Group answeredBy(Random chance) {
        Trainer trainer = trial.trainer();
        Evaluation evaluation = trial.open(trial.edition(trainer, PEOPLE), Purpose.EVALUATION, Mode.ANONYMOUS);
        List<Invitation> invited = invitations.inviteAll(trainer.organisation(), evaluation.id(), false);
        Group group = new Group(evaluation, new HashMap<>(), new long[PEOPLE], new long[PEOPLE]);
        for (int i = 0; i < PEOPLE; i++) {
            group.order()[i] = i;
            group.moments()[i] = System.nanoTime();
            send(group, invited.get(i), i, chance);
        }
        return group;
    }

    private void send(Group group, Invitation invitation, int person, Random chance) {
        Form form = trial.form(invitations.link(invitation));
        Map<String, Object> answers = Map.of(
                "score", 1 + chance.nextInt(5),
                "remark", "remark " + chance.nextInt(1_000_000),
                "difficult", "difficult " + chance.nextInt(1_000_000));
        Submission sent = new Submission(
                forms.open(form).text(),
                null,
                answers,
                Map.of(),
                Map.of(),
                null,
                new Submission.Contact("Person " + person, "0612345678", null));
        ReceiptCode code = responses.submit(form, sent, false).receipt();
        List<Long> keys = new ArrayList<>(List.of(
                invitation.id(),
                invitation.enrolment().id(),
                code.receiptKey(secret),
                code.responseKey(secret),
                code.contactKey(secret)));
        for (Item item : form.items()) {
            item.parts().forEach(part -> keys.add(code.answerKey(secret, item, part)));
        }
        keys.forEach(key -> group.owners().put(key, person));
    }

    private Map<String, Map<String, long[]>> seen(Group group) throws SQLException {
        Map<String, Map<String, long[]>> seen = new TreeMap<>();
        seen.put("sending", Map.of("order", group.order(), "moment", group.moments()));
        String own = "evaluation_id = " + group.evaluation().id();
        try (Connection connection = database.getConnection()) {
            DumpedRows dump = new DumpedRows(connection);
            for (String table : List.of("invitation", "contact_request", "receipt", "response")) {
                seen.put(table, dump.of(table, own, group.owners()::get));
            }
            long edition = group.evaluation().editions().get(0).id();
            seen.put("enrolment", dump.of("enrolment", "edition_id = " + edition, group.owners()::get));
            for (Item item : group.evaluation().items()) {
                String to = own + " and part = 'VALUE' and question_id = " + item.id();
                seen.put("answer to " + item.key(), dump.of("answer", to, group.owners()::get));
            }
        }
        return seen;
    }

    /** The same, with a table beside it that somebody made to know in which order answers come in, and the receipts. */
    private Map<String, Map<String, long[]>> withArrivals(Group group) throws SQLException {
        Map<String, Map<String, long[]>> seen = seen(group);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table leaking (id bigint primary key, arrival int, mask bigint)");
            try {
                long[] receipts = seen.get("receipt").get("id");
                Map<Long, Integer> owners = new HashMap<>();
                Random chance = new Random(SEED);
                for (int person = 0; person < PEOPLE; person++) {
                    long key = 1 + (chance.nextLong() >>> 1);
                    owners.put(key, person);
                    statement.execute("insert into leaking values (" + key + ", " + (100 + person) + ", "
                            + (receipts[person] - 12345) + ")");
                }
                seen.put("leaking", new DumpedRows(connection).of("leaking", "arrival >= 100", owners::get));
            } finally {
                statement.execute("drop table leaking");
            }
        }
        return seen;
    }

    private static List<Long> numbers(Connection connection, String query) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }
}
