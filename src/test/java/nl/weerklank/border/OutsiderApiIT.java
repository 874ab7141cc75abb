package nl.weerklank.border;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every call that the API's own description tells of, with the real keys of another organisation's things. A new call is
 * tried by itself; one whose path has a place that the example cannot fill fails until {@link OwnersWork} can.
 */
@ContainerTest
class OutsiderApiIT {

    private static final String DEMO = "weerklank.demo";

    @Inject
    private OwnersWork work;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    @BeforeEach
    void anOrganisationWithOneOfEverything() {
        // made-up answers are a call of the demo only
        System.setProperty(DEMO, "true");
        work.make();
    }

    @AfterEach
    void noDemo() {
        System.clearProperty(DEMO);
    }

    @Test
    void whatIsSomebodyElsesDoesNotExist() throws SQLException {
        Caller outsider = work.caller(work.outsider());
        List<ApiCall> calls = ApiCall.all().stream()
                .filter(call -> call.namesAThing() && !call.isPublic())
                .toList();
        Map<String, List<String>> before = Stored.now(database);

        Map<String, Integer> answered = new TreeMap<>();
        calls.forEach(call -> answered.put(call.name(), send(outsider, call).statusCode()));

        assertThat(answered)
                .hasSizeGreaterThan(35)
                .allSatisfy((call, status) -> assertThat(status).isEqualTo(404));
        assertThat(Stored.changes(before, Stored.now(database))).isEmpty();
    }

    @Test
    void aSecretThatIsNotGivenOpensNothing() throws SQLException {
        Caller outsider = work.caller(work.outsider());
        Map<String, List<String>> before = Stored.now(database);

        Map<String, Integer> answered = new TreeMap<>();
        ApiCall.all().stream()
                .filter(call -> call.namesAThing() && call.isPublic())
                .forEach(call -> {
                    String guessed = call.path().replaceAll("\\{(token|receipt|key)}", "A".repeat(22));
                    String path = work.filled(guessed);
                    answered.put(
                            call.name(),
                            outsider.call(call.method(), path, call.body()).statusCode());
                });

        assertThat(answered)
                .hasSizeGreaterThan(6)
                .allSatisfy((call, status) -> assertThat(status).isEqualTo(404));
        assertThat(Stored.changes(before, Stored.now(database))).isEmpty();
    }

    @Test
    void listsHoldOnlyOnesOwn() {
        Caller outsider = work.caller(work.outsider());

        List<ApiCall> lists = ApiCall.all().stream()
                .filter(call -> call.method().equals("GET") && !call.namesAThing() && !call.isPublic())
                .toList();

        assertThat(lists).hasSizeGreaterThan(3).allSatisfy(call -> {
            HttpResponse<String> told = outsider.call("GET", call.path(), null);
            assertThat(told.statusCode()).as(call.name()).isEqualTo(200);
            assertThat(told.body()).doesNotContain(work.all());
        });
    }

    @Test
    void nobodyGetsInWithoutAToken() throws SQLException {
        Map<String, List<String>> before = Stored.now(database);

        for (Caller caller : List.of(Caller.stranger(), new Caller("wk_" + "A".repeat(32)))) {
            assertThat(ApiCall.all())
                    .filteredOn(call -> !call.isPublic())
                    .allSatisfy(call -> assertThat(send(caller, call).statusCode())
                            .as(call.name())
                            .isEqualTo(401));
        }

        assertThat(Stored.changes(before, Stored.now(database))).isEmpty();
    }

    @Test
    void aColleagueDoesWhatTheOwnerMay() {
        Caller colleague = work.caller(work.colleague());

        Map<String, String> refused = new TreeMap<>();
        for (ApiCall call : ApiCall.all()) {
            // a token and a link to one's calendar are a trainer's own
            if (call.isPublic() || call.name().matches("DELETE /(tokens|calendar-links)/.*")) {
                continue;
            }
            // a step is taken back only while what it left stands as it was
            if (call.path().contains("/plan") && !call.path().matches(".*/(undo|redo)")) {
                work.plan();
            }
            HttpResponse<String> answer = send(colleague, call);
            if (answer.statusCode() / 100 != 2) {
                refused.put(call.name(), answer.statusCode() + " " + answer.body());
            }
        }

        assertThat(refused).isEmpty();
        assertThat(send(colleague, token()).statusCode()).isEqualTo(404);
        assertThat(send(work.caller(work.owner()), token()).statusCode()).isEqualTo(204);
    }

    private static ApiCall token() {
        return new ApiCall("DELETE", "/tokens/{id}", false, null, null);
    }

    @Test
    void keysWithinABodyAreLookedUpWithinOnesOwnOrganisation() throws SQLException {
        Caller outsider = work.caller(work.outsider());
        String program = "/programs/"
                + outsider.object("POST", "/programs", "{\"title\": \"Eigen\"}").getJsonNumber("id");
        JsonObject own = outsider.object("POST", program + "/editions", """
                {"client": {"name": "X"}, "days": [{"date": "2026-12-01"}]}""");
        String edition = "/editions/" + own.getJsonNumber("id");
        String evaluation = "/evaluations/"
                + outsider.object("POST", edition + "/evaluations", "{\"purpose\": \"evaluation\"}")
                        .getJsonNumber("id");
        String report = "/reports/"
                + outsider.object("POST", edition + "/reports", "{\"language\": \"nl\"}")
                        .getJsonNumber("id");
        Map<String, List<String>> before = Stored.now(database);

        refused(
                outsider,
                "POST",
                program + "/editions",
                "{\"engagement\": %s, \"days\": [{\"date\": \"2026-12-01\"}]}",
                "engagements");
        refused(outsider, "PUT", edition + "/plan", "{\"days\": [{\"blocks\": [{\"themes\": [%s]}]}]}", "themes");
        refused(outsider, "PATCH", edition + "/themes", "[{\"id\": %s, \"name\": \"Gekaapt\"}]", "themes");
        refused(outsider, "DELETE", edition + "/themes/%s", null, "themes");
        refused(outsider, "POST", evaluation + "/invitations", "{\"participants\": [%s]}", "participants");
        refused(outsider, "DELETE", evaluation + "/invitations/%s", null, "invitations");
        refused(outsider, "PATCH", report, "{\"leaveOut\": [{\"quote\": %s, \"reason\": \"traceable\"}]}", "themes");
        refused(outsider, "DELETE", report + "/links/%s", null, "links");
        refused(outsider, "POST", "/quote-walls", "{\"program\": %s}", "programs");

        assertThat(Stored.changes(before, Stored.now(database))).isEmpty();
    }

    private void refused(Caller outsider, String method, String path, String body, String what) {
        String key = work.of(what);
        HttpResponse<String> answer =
                outsider.call(method, path.formatted(key), body == null ? null : body.formatted(key));
        assertThat(answer.statusCode())
                .as(method + " " + path + ": " + answer.body())
                .isIn(404, 422);
    }

    private HttpResponse<String> send(Caller caller, ApiCall call) {
        String path = work.filled(call.path().replace("{slug}", "saying-no").replace("{document}", "proof"))
                + work.filledIn(call.query());
        if (call.fileType().isPresent() && call.body() != null) {
            String file = work.caller(work.owner()).call("GET", path, null).body();
            return caller.call(call.method(), path, file + "\n", call.fileType().orElseThrow());
        }
        if (call.takesBytes()) {
            return caller.call(call.method(), path, call.body(), Caller.BYTES);
        }
        return caller.call(call.method(), path, body(call, path));
    }

    private String body(ApiCall call, String path) {
        if (call.name().equals("PUT /questionnaires/{id}")) {
            return work.caller(work.owner()).call("GET", path, null).body();
        }
        return call.body() == null ? null : work.filledIn(call.body());
    }
}
