package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.testing.container.ContainerTest;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the client reads of themes of which blocks were skipped on the day. */
@ContainerTest
class TreatedThemesIT {
    @Inject
    private EvaluatedGroup group;

    @Inject
    private Reports reports;

    private String edition;
    private JsonObject day;

    @BeforeEach
    void aDayThatTreatsATheme() {
        group.gather();
        edition = "/editions/" + group.edition().id();
        String plan = """
                {"days":[{"date":"2026-11-16","start":"09:00","end":"16:00","blocks":[
                  {"title":"Uitleg","kind":"input","minutes":15,"themes":["Nee zeggen"]},
                  {"title":"Oefenen","kind":"practice","minutes":70,"themes":["Nee zeggen"]},
                  {"title":"Afronden","kind":"closing","minutes":15}]}]}""";
        day = done("PUT", edition + "/plan", plan).getJsonArray("days").getJsonObject(0);
    }

    @Test
    void whatWasSkippedIsNotToldAsTreated() {
        assertThat(told()).isEqualTo(Tuple.tuple("treated", 85, 70));
        act("skip", 0);
        act("skip", 1);
        act("begin", 2);
        assertThat(told()).as("while the day goes on").isEqualTo(Tuple.tuple("treated", 85, 70));

        act("close", null);

        assertThat(told()).isEqualTo(Tuple.tuple(null, 0, 0));
    }

    private Tuple told() {
        OutcomeReport report = reports.draft(group.edition(), Locale.forLanguageTag("nl"), Set.of());
        Findings.Theme theme = reports.preview(report).findings().themes().stream()
                .findFirst()
                .orElse(new Findings.Theme("Nee zeggen", null, null, 0, 0, null, false, null));
        return Tuple.tuple(theme.decision(), theme.minutes(), theme.practice());
    }

    private void act(String kind, Integer block) {
        String about = block == null
                ? ""
                : ",\"block\":" + key(day.getJsonArray("blocks").getJsonObject(block));
        done(
                "PUT",
                edition + "/days/" + key(day) + "/actions/" + UUID.randomUUID(),
                "{\"kind\":\"" + kind + "\",\"at\":\"2026-11-16T08:05:00Z\"" + about + "}");
    }

    private static long key(JsonObject one) {
        return one.getJsonNumber("id").longValue();
    }

    private JsonObject done(String method, String path, String body) {
        HttpResponse<String> answer = group.owner(method, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return EvaluatedGroup.json(answer);
    }
}
