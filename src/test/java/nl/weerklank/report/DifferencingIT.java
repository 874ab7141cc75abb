package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.weerklank.evaluation.Mode;
import nl.weerklank.report.Outputs.Seen;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Whatever people do, and whenever somebody looks: what two looks differ by is nothing, or at least the threshold. Looked
 * at are the page, the calls, the PDF and the workbook, which all say the same at any moment.
 */
@ContainerTest
class DifferencingIT {

    private static final int THRESHOLD = 5;
    private static final int HISTORIES = 4;
    private static final String THEME = "Nee zeggen";
    private static final Outputs OUTPUTS = new Outputs("Inhoudelijke kennis", THEME);

    @Inject
    private EvaluatedGroup group;

    @Test
    void noOutputEverShowsASmallStepOfAnAnonymousEvaluation() throws IOException {
        noOutputEverShowsASmallStep(Mode.ANONYMOUS);
    }

    @Test
    void noOutputEverShowsASmallStepOfANamedOne() throws IOException {
        noOutputEverShowsASmallStep(Mode.NAMED);
    }

    private void noOutputEverShowsASmallStep(Mode mode) throws IOException {
        boolean anyLate = false;
        for (int seed = 1; seed <= HISTORIES; seed++) {
            group.gather(mode);
            List<Seen> looks = history(new Random(seed));
            assertThat(looks)
                    .as("seed " + seed)
                    .allSatisfy(one -> assertThat(looks).allSatisfy(other -> {
                        assertThat(one.isSafeBeside(other))
                                .as(one + ", " + other)
                                .isTrue();
                    }));
            assertThat(looks).as("something is shown, seed " + seed).anyMatch(look -> look.score() >= THRESHOLD);
            anyLate |= looks.stream().distinct().count() > 2;
        }
        assertThat(anyLate).as("a second release in some history").isTrue();
    }

    /** Answers, some erased, while the form is open; closing; late answers; the end of the time for them. */
    private List<Seen> history(Random chance) throws IOException {
        List<Seen> looks = new ArrayList<>();
        List<String> receipts = new ArrayList<>();
        List<JsonObject> inHand = new ArrayList<>();
        int inTime = THRESHOLD + chance.nextInt(6);
        int late = chance.nextInt(9);
        for (int i = 0; i < inTime + late; i++) inHand.add(group.open());
        answerAndErase(inHand.subList(0, inTime), receipts, chance);
        for (int i = receipts.size(); i < THRESHOLD; i++) receipts.add(group.answer(4, "Genoeg", "report"));
        looks.add(look());
        group.close();
        looks.add(look());
        answerAndErase(inHand.subList(inTime, inTime + late), receipts, chance);
        looks.add(look());
        group.endLate();
        looks.add(look());
        return looks;
    }

    private void answerAndErase(List<JsonObject> forms, List<String> receipts, Random chance) {
        for (JsonObject form : forms) {
            receipts.add(group.send(form, 1 + chance.nextInt(5), "Woorden " + chance.nextInt(), "report"));
            if (chance.nextInt(4) == 0) {
                String erased = receipts.remove(chance.nextInt(receipts.size()));
                assertThat(group.call("DELETE", "/receipts/" + erased, null, null)
                                .statusCode())
                        .isLessThan(300);
            }
        }
    }

    /**
     * What everything says at this moment, of a report that is published anew where it can be. The outcome of a named
     * evaluation is for its trainer alone, who sees all.
     */
    private Seen look() throws IOException {
        Map<String, Seen> said = new LinkedHashMap<>();
        if (!group.evaluation().isNamed()) {
            said.put(
                    "api",
                    inOutcome(EvaluatedGroup.json(group.owner(
                            "GET", "/evaluations/" + group.evaluation().id() + "/outcome", null))));
        }
        String report = "/reports/"
                + EvaluatedGroup.json(group.owner(
                                "POST", "/editions/" + group.edition().id() + "/reports", "{}"))
                        .get("id");
        HttpResponse<String> published = group.owner("POST", report + "/publish", null);
        if (published.statusCode() == 200) {
            String link = EvaluatedGroup.json(group.owner("POST", report + "/links", "{}"))
                    .getString("link");
            said.put(
                    "page",
                    OUTPUTS.inWords(Jsoup.parse(new String(get(link), StandardCharsets.UTF_8))
                            .text()));
            said.put("pdf", OUTPUTS.inPdf(get(link + "/report.pdf")));
            said.put("xlsx", OUTPUTS.inWorkbook(get(link + "/report.xlsx")));
            said.put("json", OUTPUTS.inJson(get(link + "/report.json")));
        }
        if (said.isEmpty()) return Seen.NOTHING;
        assertThat(said.values().stream().distinct()).as(said.toString()).hasSize(1);
        return said.values().iterator().next();
    }

    private static Seen inOutcome(JsonObject outcome) {
        return new Seen(
                outcome.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                        .filter(question -> question.getString("key").equals("knowledge"))
                        .mapToInt(DifferencingIT::open)
                        .sum(),
                outcome.get("shifts") == null
                        ? 0
                        : outcome.getJsonArray("shifts").getValuesAs(JsonObject.class).stream()
                                .filter(shift -> shift.getString("theme").equals(THEME))
                                .mapToInt(DifferencingIT::open)
                                .sum());
    }

    private static int open(JsonObject figure) {
        return figure.get("withheld") == JsonValue.TRUE ? 0 : figure.getInt("n");
    }

    private static byte[] get(String address) {
        HttpResponse<byte[]> answer =
                Caller.send(HttpRequest.newBuilder(URI.create(address)), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
