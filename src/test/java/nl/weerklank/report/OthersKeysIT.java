package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys of another organisation's things, named within a thing of one's own: they are as good as unknown. */
@ContainerTest
class OthersKeysIT {

    @Inject
    private EvaluatedGroup own;

    @Inject
    private EvaluatedGroup others;

    private String ownReport;
    private String othersReport;

    @BeforeEach
    void twoOrganisationsWithAReport() {
        ownReport = report(own);
        othersReport = report(others);
    }

    private static String report(EvaluatedGroup group) {
        group.gather();
        for (int i = 0; i < 5; i++) group.answer(4, "Top " + i, "public");
        group.close();
        JsonObject draft = made(group, "/editions/" + group.edition().id() + "/reports");
        String report = "/reports/" + draft.get("id");
        group.owner("POST", report + "/publish", null);
        return report;
    }

    private static JsonObject made(EvaluatedGroup group, String path) {
        return EvaluatedGroup.json(group.owner("POST", path, "{}"));
    }

    private static String quote(EvaluatedGroup group, String report) {
        return EvaluatedGroup.json(group.owner("GET", report, null))
                .getJsonArray("quotes")
                .getJsonObject(0)
                .getString("id");
    }

    @Test
    void quotesAndThemesOfOthersAreInNoReportOfOnesOwn() {
        String quote = quote(others, othersReport);
        String before = seen();
        List<String> changes = List.of(
                "{\"leaveOut\":[{\"quote\":\"%s\",\"reason\":\"traceable\"}]}".formatted(quote),
                "{\"quotes\":[{\"quote\":\"%s\",\"edited\":\"Anders\"}]}".formatted(quote),
                "{\"order\":[\"%s\"]}".formatted(quote),
                "{\"quotes\":[{\"quote\":\"%s\",\"theme\":%s}]}".formatted(quote(own, ownReport), others.theme()));

        assertThat(changes)
                .allSatisfy(change -> assertThat(
                                own.owner("PATCH", ownReport, change).statusCode())
                        .isEqualTo(422));
        own.owner("PATCH", ownReport, "{\"include\":[\"%s\"]}".formatted(quote));
        assertThat(own.owner("GET", ownReport, null).body()).doesNotContain(quote);
        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void linksOfOthersAreNotRevokedByWayOfOnesOwn() {
        String clients = "/clients/%d/links";
        String ownClient = clients.formatted(own.edition().client().id());
        String othersClient = clients.formatted(others.edition().client().id());
        Object link = made(others, othersReport + "/links").get("id");
        Object clientLink = made(others, othersClient).get("id");

        assertThat(own.owner("DELETE", ownReport + "/links/" + link, null).statusCode())
                .isEqualTo(404);
        assertThat(own.owner("DELETE", ownClient + "/" + clientLink, null).statusCode())
                .isEqualTo(404);
        assertThat(others.owner("GET", othersReport + "/links", null).body()).contains(link.toString());
        assertThat(others.owner("GET", othersClient, null).body()).contains(clientLink.toString());
    }

    @Test
    void programsAndQuotesOfOthersAreOnNoWallAndInNoFigureOfOnesOwn() {
        String quote = quote(others, othersReport);
        long program = others.edition().program().id();
        long client = others.edition().client().id();
        String before = seen();

        assertThat(own.owner("PATCH", "/quotes/" + quote, "{\"onWall\":true}").statusCode())
                .isEqualTo(404);
        assertThat(own.owner("GET", "/quotes?program=" + program, null).statusCode())
                .isEqualTo(404);
        assertThat(own.owner("POST", "/quote-walls", "{\"program\":%d}".formatted(program))
                        .statusCode())
                .isEqualTo(404);
        for (String choice : List.of("program=" + program, "client=" + client)) {
            assertThat(own.owner("GET", "/trends?" + choice, null).body()).contains("\"trainings\":0");
        }
        assertThat(own.owner("GET", "/trends", null).body()).contains("\"trainings\":1");
        assertThat(seen()).isEqualTo(before);
    }

    /** What the others see of their own. */
    private String seen() {
        return others.owner("GET", othersReport, null).body()
                + others.owner("GET", "/quotes", null).body()
                + others.owner("GET", "/quote-walls", null).body();
    }
}
