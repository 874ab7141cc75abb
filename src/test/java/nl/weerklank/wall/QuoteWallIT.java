package nl.weerklank.wall;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.weerklank.account.Trainer;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.container.Selects;
import nl.weerklank.testing.inside.Caller;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Trainings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which quotes everybody sees, as whose, where, and how soon they are gone. */
@ContainerTest
class QuoteWallIT {

    private static final String WORDS = "Ik durf nu nee te zeggen <b>echt</b>";
    private static final String OTHER = "De lunch was ook goed";
    private static final String GONE = "Dit trek ik weer in 7351";

    @Inject
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private WallQuotes quotes;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    private Trainer trainer;
    private Caller owner;
    private Caller outsider;
    private long program;

    @BeforeEach
    void anOrganisation() {
        trainer = people.founder(Locale.forLanguageTag("nl"));
        owner = people.caller(trainer);
        outsider = people.caller(people.founder(Locale.forLanguageTag("nl")));
        program = trainings.program(trainer).id();
    }

    private QuotedTraining training(String client, String day) {
        return QuotedTraining.of(owner, program, client, day);
    }

    private String wall(String body) {
        return owner.object("POST", "/quote-walls", body).getString("link");
    }

    private List<JsonObject> offered(String query) {
        return owner.list("GET", "/quotes" + query, null).getValuesAs(JsonObject.class);
    }

    private static HttpResponse<String> get(String address) {
        return Caller.send(
                HttpRequest.newBuilder(URI.create(address)).header("Accept-Language", "nl"),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(",", answer.headers().allValues(name));
    }

    /** The first of the policies, of which browsers keep all: another one is about scripts only. */
    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }

    @Test
    void aQuoteIsForEverybodyOnceItsWriterAndTheTrainerWantIt() {
        QuotedTraining training = training("Gemeente Waterland", "2026-11-16");
        training.answer(WORDS, "public", "none");
        training.answer(OTHER, "report", "none");
        training.answer("Geen toestemming", "none", "none");
        training.answer("Ook niet", "none", "none");
        String link = wall("{}");
        assertThat(offered("")).as("below the threshold, before closing").isEmpty();
        training.answer(OTHER, "report", "first");
        training.close();

        assertThat(offered("")).singleElement().satisfies(quote -> {
            assertThat(quote.getString("text")).isEqualTo(WORDS);
            assertThat(quote.getBoolean("onWall")).isFalse();
        });
        assertThat(List.of(get(link).body(), get(link + "/embed").body()))
                .allSatisfy(page ->
                        assertThat(page).contains("Er staan nu geen citaten").doesNotContain("durf"));
        QuotedTraining.chooseAll(owner);
        assertThat(List.of(get(link).body(), get(link + "/embed").body()))
                .allSatisfy(page -> assertThat(page)
                        .contains("Ik durf nu nee te zeggen &lt;b&gt;echt", "Een deelnemer, Saying no")
                        .doesNotContain(
                                OTHER, "Geen toestemming", "Ook niet", "Waterland", "2026", "Fatima", "<script"));
    }

    @Test
    void twoClicksOfOneMomentAreOneChoiceAndOnePage() {
        training("Gemeente Waterland", "2026-11-16").quoted(WORDS);
        String quote = "/quotes/" + offered("?word=durf").get(0).getString("id");
        for (String on : List.of("true", "false", "true")) {
            assertThat(atOnce(6, "PATCH", quote, "{\"onWall\": " + on + "}")).containsOnly(200);
            assertThat(offered("?word=durf").get(0).getBoolean("onWall")).isEqualTo(Boolean.valueOf(on));
        }
        assertThat(atOnce(6, "POST", "/quote-walls", "{}"))
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
        assertThat(owner.list("GET", "/quote-walls", null)).hasSize(1);
    }

    private List<Integer> atOnce(int times, String method, String path, String body) {
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, times)
                .mapToObj(any -> CompletableFuture.supplyAsync(
                        () -> owner.call(method, path, body), command -> new Thread(command).start()))
                .toList();
        return sent.stream().map(one -> one.join().statusCode()).toList();
    }

    @Test
    void fewerThanTheThresholdAreNeverOffered() {
        QuotedTraining training = training("Gemeente Waterland", "2026-11-16");
        for (int i = 0; i < 4; i++) {
            training.answer(WORDS, "public", "first");
        }
        training.close();
        assertThat(offered("")).isEmpty();
    }

    @Test
    void aNameStandsThereWithConsentOnlyAndARoleBesideANameOnly() {
        QuotedTraining training = training("Gemeente Waterland", "2026-11-16");
        training.answer("Met naam", "public", "first");
        training.answer("Zonder naam", "public", "none");
        training.quoted();
        QuotedTraining manager = training.manager();
        manager.answer("Van de baas", "public", "none");
        manager.answer("Van de baas met naam", "public", "first");
        manager.close();

        assertThat(offered(""))
                .extracting(quote -> quote.getString("text") + " — " + quote.getString("attribution"))
                .containsExactlyInAnyOrder(
                        "Met naam — Fatima, Saying no",
                        "Zonder naam — Een deelnemer, Saying no",
                        "Van de baas — Een opdrachtgever, Saying no",
                        "Van de baas met naam — Fatima, teammanager, Saying no");
    }

    @Test
    void whatIsWithdrawnOrErasedIsGoneEverywhereWithTheNextRequest() {
        List<String> receipts = training("Gemeente Waterland", "2026-11-16").quoted(WORDS, GONE, GONE + "a");
        String link = wall("{\"embedders\": [\"https://www.example.nl\"]}");
        QuotedTraining.chooseAll(owner);
        assertThat(everywhere(link)).allSatisfy(text -> assertThat(text).contains("durf", GONE, GONE + "a"));

        QuotedTraining.withdraw(receipts.get(1));
        assertThat(everywhere(link))
                .allSatisfy(
                        text -> assertThat(text).contains("durf", GONE + "a").doesNotContain(GONE + "<", GONE + "\""));
        QuotedTraining.erase(receipts.get(2));
        assertThat(everywhere(link))
                .allSatisfy(text -> assertThat(text).contains("durf").doesNotContain(GONE));
    }

    private List<String> everywhere(String link) {
        return List.of(
                get(link).body(),
                get(link + "/embed").body(),
                owner.call("GET", "/quotes", null).body());
    }

    @Test
    void whatAReportLeavesOutIsNotForEverybodyEither() {
        QuotedTraining training = training("Gemeente Waterland", "2026-11-16");
        training.quoted(WORDS, OTHER);
        String link = wall("{}");
        QuotedTraining.chooseAll(owner);
        assertThat(get(link).body()).contains(OTHER);
        JsonObject other = offered("?word=LUNCH").get(0);
        long report = QuotedTraining.number(owner.object("POST", "/editions/" + training.edition() + "/reports", "{}"));
        owner.object("PATCH", "/reports/" + report, """
                {"leaveOut": [{"quote": "%s", "reason": "traceable"}]}""".formatted(other.getString("id")));

        assertThat(get(link).body()).contains("durf").doesNotContain(OTHER);
        assertThat(offered("?word=lunch").get(0).getString("leftOut")).isEqualTo("traceable");
        assertThat(owner.call("PATCH", "/quotes/" + other.getString("id"), "{\"onWall\": true}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(owner.call("PATCH", "/quotes/" + other.getString("id"), "{}").statusCode())
                .isEqualTo(422);
    }

    @Test
    void newestTrainingFirstAndByProgramAndWord() {
        training("Eerst", "2026-03-02").quoted("van maart");
        training("Later", "2026-11-16").quoted("van november");
        long second = trainings.program(trainer).id();
        QuotedTraining.of(owner, second, "Anders", "2026-06-01").quoted("van juni");

        assertThat(offered(""))
                .extracting(quote -> quote.getString("text"))
                .containsExactly("van november", "van juni", "van maart");
        assertThat(offered("?program=" + second))
                .extracting(quote -> quote.getString("text"))
                .containsExactly("van juni");
        assertThat(offered("?word=MAART")).hasSize(1);
        String all = wall("{}");
        String one = wall("{\"program\": %d, \"language\": \"en\"}".formatted(second));
        QuotedTraining.chooseAll(owner);
        assertThat(get(all).body()).contains("van november", "van juni", "van maart");
        assertThat(get(one).body())
                .contains("van juni", "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"", ">A participant<")
                .doesNotContain("van november", "van maart");
        assertThat(owner.call("POST", "/quote-walls", "{\"program\": %d}".formatted(second))
                        .statusCode())
                .isEqualTo(409);
        assertThat(outsider.call("GET", "/quotes?program=" + second, null).statusCode())
                .isEqualTo(404);
        assertThat(outsider.call("POST", "/quote-walls", "{\"program\": %d}".formatted(second))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyNamedSitesMayFrameItAndNothingIsCached() {
        JsonObject made = owner.object("POST", "/quote-walls", "{}");
        String link = made.getString("link");
        String path = "/quote-walls/" + made.get("id");
        assertThat(policy(get(link + "/embed"))).endsWith("frame-ancestors 'none'");
        owner.object("PATCH", path, "{\"embedders\": [\"https://www.example.nl\", \"https://Other.nl:8443/\"]}");

        HttpResponse<String> embed = get(link + "/embed");
        assertThat(policy(embed)).endsWith("frame-ancestors https://www.example.nl https://other.nl:8443");
        assertThat(header(embed, "X-Frame-Options")).isEmpty();
        HttpResponse<String> page = get(link);
        assertThat(policy(page)).endsWith("frame-ancestors 'none'");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(List.of(embed, page)).allSatisfy(answer -> {
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
            assertThat(header(answer, "X-Robots-Tag")).isEqualTo("noindex, nofollow");
            assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(header(answer, "Set-Cookie")).isEmpty();
            assertThat(answer.body()).doesNotContain("<script", "src=\"http", "href=\"http");
        });
        owner.object("PATCH", path, "{\"indexable\": true}");
        assertThat(header(get(link), "X-Robots-Tag")).isEmpty();
        assertThat(header(get(link + "/embed"), "X-Robots-Tag")).isNotEmpty();
        assertThat(owner.call("PATCH", path, "{\"embedders\": [\"http://x.nl; script-src *\"]}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(policy(get(link + "/embed"))).contains("https://www.example.nl");
    }

    @Test
    void whatIsSwitchedOffOrUnknownIsNotThere() {
        JsonObject made = owner.object("POST", "/quote-walls", "{}");
        String link = made.getString("link");
        assertThat(get(link).statusCode()).isEqualTo(200);
        assertThat(List.of(get(link + "/"), get(link + "/embed/x"), get(link + "/nothing")))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
        owner.call("DELETE", "/quote-walls/" + made.get("id"), null);

        String unknown = link.substring(0, link.length() - 3) + "xyz";
        List<HttpResponse<String>> answers =
                List.of(get(link), get(link + "/embed"), get(unknown), get(unknown + "/embed"));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(wall("{}")).as("another address").isNotEqualTo(link);
    }

    @Test
    void oneQuoteOfOneTrainingAsksTheDatabaseAsOftenAsThreeOfThree() throws SQLException {
        training("Eerst", "2026-03-02").quoted("een");
        JsonObject made = owner.object("POST", "/quote-walls", "{}");
        QuotedTraining.chooseAll(owner);
        long one = asked(made.getString("link"));
        training("Later", "2026-11-16").quoted("twee");
        QuotedTraining.of(owner, trainings.program(trainer).id(), "Anders", "2026-06-01")
                .quoted("drie");
        QuotedTraining.chooseAll(owner);

        assertThat(offered("")).hasSize(3);
        assertThat(one).isGreaterThan(5);
        assertThat(asked(made.getString("link"))).isEqualTo(one);
    }

    private long asked(String link) throws SQLException {
        return new Selects(database).during(() -> {
            get(link);
            quotes.of(trainer.organisation(), null, null);
        });
    }
}
