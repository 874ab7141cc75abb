package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonString;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.testing.FaultyProxy;
import nl.weerklank.testing.MySqlServer;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.Test;

/**
 * Phones on a network that loses, delays, doubles and reorders, and a server that is killed meanwhile: what was
 * acknowledged is stored exactly once, anything else at most once. {@code -Dweerklank.submissions=10000} makes it the long
 * proof, {@code -Dweerklank.seed} another one.
 */
class ExactlyOnceStoryIT {

    private static final int SUBMISSIONS = Integer.getInteger("weerklank.submissions", 300);
    private static final long SEED = Long.getLong("weerklank.seed", 20261122);
    private static final int PER_KILL = 2_500;
    private static final int PER_INVITED = 15;
    private static final int LARGEST_GROUP = 500;

    /** Opens the database that the program wrote to, to look at these evaluations. */
    private interface Opening {

        StoredForms of(List<Long> evaluations) throws SQLException;
    }

    @Test
    void onH2() throws Exception {
        try (RunningServer server = RunningServer.of("killed", Map.of()).start()) {
            everyFormOnce(server, evaluations -> StoredForms.inFileOf(server, evaluations));
        }
    }

    @Test
    void onMySql() throws Exception {
        try (RunningServer server = RunningServer.of(
                        "killed-mysql", MySqlServer.shared().environment())
                .start()) {
            everyFormOnce(server, StoredForms::onMySql);
        }
    }

    private static void everyFormOnce(RunningServer server, Opening database) throws Exception {
        int kills = Math.max(1, SUBMISSIONS / PER_KILL);
        Crowd crowd = new Crowd(server, SEED, SUBMISSIONS, Math.min(LARGEST_GROUP, SUBMISSIONS / PER_INVITED));
        List<SimulatedPhone.Story> stories = answer(server, crowd, SUBMISSIONS, kills);
        List<SimulatedPhone.Story> stored = assertExactlyOnce(server, crowd, stories);
        server.close();
        try (StoredForms all = database.of(crowd.evaluations());
                StoredForms personal = database.of(crowd.personalEvaluations())) {
            assertDatabaseAgrees(crowd, stored, all, personal);
        }
    }

    private static List<SimulatedPhone.Story> answer(RunningServer server, Crowd crowd, int submissions, int kills)
            throws Exception {
        int port = URI.create(server.baseUrl()).getPort();
        try (FaultyProxy network = new FaultyProxy(port, SEED)) {
            List<SimulatedPhone.Story> stories = crowd.answer(network, submissions, kills);
            System.out.printf(
                    "Seed %d: %d phones, %s in %d tries, %d kills; %s, %d broken%n",
                    SEED,
                    stories.size(),
                    stories.stream().collect(Collectors.groupingBy(SimulatedPhone.Story::end, Collectors.counting())),
                    stories.stream().mapToInt(SimulatedPhone.Story::tries).sum(),
                    kills,
                    network.counts(),
                    network.broken());
            return stories;
        }
    }

    /** Asks the program; tells what must be stored by now. */
    private static List<SimulatedPhone.Story> assertExactlyOnce(
            RunningServer server, Crowd crowd, List<SimulatedPhone.Story> stories) {
        List<SimulatedPhone.Story> acknowledged =
                stories.stream().filter(SimulatedPhone.Story::isAcknowledged).toList();
        List<SimulatedPhone.Story> unheard = stories.stream()
                .filter(story -> story.end() == SimulatedPhone.End.GIVEN_UP)
                .toList();
        assertThat(acknowledged.stream().map(SimulatedPhone.Story::sid)).doesNotHaveDuplicates();
        assertThat(acknowledged.stream().map(SimulatedPhone.Story::receipt)).doesNotHaveDuplicates();
        assertPersonalLinksTakeOne(crowd, stories);
        Client reader = new Client(server.baseUrl());
        assertThat(acknowledged)
                .allSatisfy(story -> assertThat(written(reader, story))
                        .containsExactly(story.phone().words()));

        assertThat(crowd.received())
                .as("received, with seed %d", SEED)
                .isBetween(acknowledged.size(), acknowledged.size() + unheard.size());
        unheard.forEach(story -> takeUpAgain(server, story));
        assertThat(crowd.received())
                .as("received, once the phones whose owners gave up were taken up again")
                .isEqualTo(acknowledged.size() + unheard.size());
        return Stream.concat(acknowledged.stream(), unheard.stream()).toList();
    }

    private static void assertPersonalLinksTakeOne(Crowd crowd, List<SimulatedPhone.Story> stories) {
        Map<String, List<SimulatedPhone.End>> ends = stories.stream()
                .filter(story -> crowd.personalTokens().contains(story.phone().token()))
                .collect(Collectors.groupingBy(
                        story -> story.phone().token(),
                        Collectors.mapping(SimulatedPhone.Story::end, Collectors.toList())));
        assertThat(ends).hasSameSizeAs(crowd.personalTokens());
        assertThat(ends.values())
                .allSatisfy(two -> assertThat(two)
                        .containsExactlyInAnyOrder(SimulatedPhone.End.ACKNOWLEDGED, SimulatedPhone.End.REFUSED));
        assertThat(stories.stream()
                        .filter(story -> story.end() == SimulatedPhone.End.REFUSED)
                        .map(story -> story.phone().token()))
                .as("refused without reason")
                .isSubsetOf(crowd.personalTokens());
    }

    /** The words that can be read back with the receipt. */
    private static List<String> written(Client reader, SimulatedPhone.Story story) {
        return reader
                .get("/api/v1/receipts/" + story.receipt())
                .asJsonObject()
                .getJsonObject("answers")
                .values()
                .stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .toList();
    }

    /** Sends what a phone still holds on a good network, whether or not it had arrived before. */
    private static void takeUpAgain(RunningServer server, SimulatedPhone.Story story) {
        HttpResponse<String> again =
                story.phone().post(server.baseUrl(), story.bytes()).orElseThrow();
        assertThat(again.statusCode()).isIn(200, 201, 303);
    }

    private static void assertDatabaseAgrees(
            Crowd crowd, List<SimulatedPhone.Story> stored, StoredForms all, StoredForms personal) throws Exception {
        assertThat(all.words())
                .containsExactlyInAnyOrderElementsOf(
                        stored.stream().map(story -> story.phone().words()).toList());
        assertThat(all.rows("response")).isEqualTo(stored.size());
        assertThat(all.rows("receipt")).isEqualTo(stored.size());
        assertThat(personal.rows("response"))
                .isEqualTo(crowd.personalTokens().size())
                .isEqualTo(personal.used());
        assertThat(personal.rows("attribution"))
                .isEqualTo(crowd.personalTokens().size() / 2);
    }
}
