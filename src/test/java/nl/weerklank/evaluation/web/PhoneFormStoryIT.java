package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.weerklank.testing.RunningServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The phone's form as a browser without script meets it, and all that can go wrong on the way. */
class PhoneFormStoryIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int BUDGET = 14 * 1024;

    private static Client trainer;
    private static Client phone;
    private static JsonObject evaluation;
    private static String room;

    @BeforeAll
    static void anEvaluation() {
        String address = RunningServer.onH2().baseUrl();
        trainer = new Client(address).signedIn();
        phone = new Client(address);
        evaluation = trainer.openEvaluation("van-klacht-naar-kans", 6);
        room = evaluation.getString("roomLink");
    }

    private static int received() {
        return trainer.get("/api/v1/evaluations/" + evaluation.getJsonNumber("id"))
                .asJsonObject()
                .getInt("received");
    }

    private static FilledForm open(String link) {
        return new FilledForm(phone.send("GET", link, null, null).body());
    }

    /** The body of a form of which one question was answered. */
    private static String filledIn(String link) {
        FilledForm form = open(link);
        return form.write(words(form), "De oefening").body();
    }

    private static HttpResponse<String> post(String link, String body, String... headers) {
        return phone.send("POST", link, FORM, body, headers);
    }

    private static Document page(HttpResponse<String> response) {
        return Jsoup.parse(response.body());
    }

    private static String words(FilledForm form) {
        return form.fields("textarea").get(0);
    }

    @Test
    void isSmallAndTakesOneRequestBesides() throws IOException {
        HttpResponse<String> response = phone.send("GET", room, null, null);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(response.body().getBytes(StandardCharsets.UTF_8));
        }
        int headers = response.headers().map().toString().length();

        assertThat(response.statusCode()).isEqualTo(200);
        Document page = page(response);
        assertThat(page.select("[src], link[href]:not([href^=data:])")).hasSize(1);
        assertThat(packed.size() + headers + script(page).length).isLessThan(BUDGET);
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("fieldset[id^=t]")).hasSize(4);
    }

    /** The bytes of the form's one script as they are sent; refuses what may not be kept. */
    private static byte[] script(Document page) throws IOException {
        String address =
                RunningServer.onH2().baseUrl() + page.selectFirst("script").attr("src");
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        byte[] sent = connection.getInputStream().readAllBytes();
        assertThat(connection.getContentEncoding()).isEqualTo("gzip");
        assertThat(connection.getHeaderField("Cache-Control")).contains("max-age=31536000", "immutable");
        return sent;
    }

    @Test
    void sendsTheScriptUncompressedToWhoWantsThat() {
        String script =
                page(phone.send("GET", room, null, null)).selectFirst("script").attr("src");

        HttpResponse<String> plain = phone.send("GET", script, null, null);
        HttpResponse<String> other = phone.send("GET", script.replaceFirst("\\?.*", "?former"), null, null);

        assertThat(plain.body()).contains("navigator.locks").doesNotContain("\n//");
        assertThat(other.body()).isEqualTo(plain.body());
        assertThat(other.headers().firstValue("Cache-Control"))
                .as("this address does not say what is in it")
                .contains("no-store");
        assertThat(phone.send("GET", "/sw.js", null, null).headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void keepsNoSessionAndAllowsNoScriptButItsOwn() {
        HttpResponse<String> response = phone.send("GET", room, null, null);

        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(response.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(response.headers().allValues("Content-Security-Policy").get(0))
                .contains("default-src 'none'", "script-src 'self';", "connect-src 'self';", "style-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(page(response).select("script:not([src]), [style], [onclick]"))
                .isEmpty();
        assertThat(page(response).select("[checked]")).isEmpty();
    }

    @Test
    void isSentReadBackAndErased() {
        int before = received();
        FilledForm form = open(room);
        String remark = words(form);
        form.write(remark, "=Eindelijk! “Zeggen” 🙂").pick(remark + "-use", "report");
        String body = form.body();

        HttpResponse<String> sent = post(room, body);
        HttpResponse<String> again = post(room, body);

        assertThat(sent.statusCode()).isEqualTo(303);
        String receipt = sent.headers().firstValue("Location").orElseThrow();
        assertThat(again.headers().firstValue("Location")).contains(receipt);
        assertThat(received()).isEqualTo(before + 1);
        Document read = page(phone.send("GET", receipt, null, null));
        assertThat(read.text()).contains("=Eindelijk! “Zeggen” 🙂");
        assertThat(read.select("input[value=report]").hasAttr("checked")).isTrue();

        HttpResponse<String> erased = post(receipt, "action=erase");
        assertThat(erased.statusCode()).isEqualTo(200);
        assertThat(phone.send("GET", receipt, null, null).statusCode()).isEqualTo(404);
        assertThat(received()).isEqualTo(before);
    }

    @Test
    void changesConsentOnTheReceipt() {
        FilledForm form = open(room);
        String remark = words(form);
        form.write(remark, "Goed").pick(remark + "-use", "public");
        String receipt =
                post(room, form.body()).headers().firstValue("Location").orElseThrow();

        HttpResponse<String> unnamed = post(receipt, remark + "-use=report&" + remark + "-name=first&firstName=");
        HttpResponse<String> changed = post(receipt, remark + "-use=report&" + remark + "-name=first&firstName=Noor");

        assertThat(unnamed.statusCode()).isEqualTo(422);
        assertThat(page(unnamed).select(".error").text()).contains("voornaam");
        assertThat(changed.statusCode()).isEqualTo(303);
        Document read = page(phone.send("GET", receipt, null, null));
        assertThat(read.select("input[value=report]").hasAttr("checked")).isTrue();
        assertThat(read.select("input[value=first]").hasAttr("checked")).isTrue();
    }

    @Test
    void givesEverythingBackWithAMistake() {
        int before = received();
        FilledForm form = open(room);
        String remark = words(form);
        String theme = form.fields("input[name$=-then][type=radio]").get(0);
        form.write(remark, "Twee\nregels & <b>").pick(theme, "2").pick(remark + "-use", "report");

        HttpResponse<String> response = post(room, form.body());

        assertThat(response.statusCode()).isEqualTo(422);
        FilledForm back = new FilledForm(response.body());
        assertThat(back.page().selectFirst("textarea[name=" + remark + "]").wholeText())
                .isEqualTo("Twee\nregels & <b>");
        assertThat(back.page().select("input[name=" + theme + "][value=2]").hasAttr("checked"))
                .isTrue();
        String target = back.page().select(".errors a").attr("href").substring(1);
        assertThat(back.page().getElementById(target)).isNotNull();
        assertThat(back.page().select(".errors").hasAttr("autofocus")).isTrue();
        assertThat(received()).isEqualTo(before);
        back.pick(target + "-now", "4");
        assertThat(post(room, back.body()).statusCode()).isEqualTo(303);
    }

    @Test
    void refusesAFormOnWhichNothingWasFilledIn() {
        int before = received();
        FilledForm blank = open(room);
        String remark = words(blank);

        HttpResponse<String> back = post(room, blank.body());
        HttpResponse<String> toScript = post(room, blank.body(), "Accept", "application/json");
        HttpResponse<String> consentAlone =
                post(room, open(room).pick(remark + "-use", "report").body());

        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(page(back).select(".errors li").eachText())
                .singleElement()
                .asString()
                .startsWith("Je hebt nog niets ingevuld. Eén antwoord is al genoeg.");
        assertThat(toScript.statusCode()).isEqualTo(422);
        assertThat(json(toScript).getJsonArray("errors").getJsonObject(0).getString("message"))
                .isEqualTo(page(back).select(".errors li").text());
        assertThat(consentAlone.statusCode()).isEqualTo(422);
        assertThat(received()).isEqualTo(before);
        FilledForm again = new FilledForm(back.body());
        assertThat(post(room, again.write(remark, "Toch iets").body()).statusCode())
                .isEqualTo(303);
        assertThat(received()).isEqualTo(before + 1);
    }

    @Test
    void takesARequestToGetInTouchWithoutAnyAnswer() {
        FilledForm form = open(room).write("contact-reach", "06 12345678");

        assertThat(post(room, form.body()).statusCode()).isEqualTo(303);
    }

    @Test
    void takesFromAProgramThatNothingWasAnswered() {
        String responses = "/api/v1/forms" + room.substring(room.lastIndexOf('/')) + "/responses";
        JsonObject nothing =
                Json.createObjectBuilder().add("sid", open(room).sid()).build();

        assertThat(phone.send("POST", responses, "application/json", nothing.toString())
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void tellsTheScriptTheSameAsJson() {
        int before = received();
        FilledForm form = open(room);
        String theme = form.fields("input[name$=-then][type=radio]").get(0);
        form.pick(theme, "2");
        List<String> lines =
                page(post(room, form.body())).select(".errors > ul > li").eachText();

        HttpResponse<String> refused = post(room, form.body(), "Accept", "application/json");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonObject problem = json(refused);
        assertThat(problem.getString("sid")).isEqualTo(form.sid());
        assertThat(problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .map(error -> error.getString("label") + " " + error.getString("message"))
                        .toList())
                .isEqualTo(lines);
        form.pick(theme.replace("-then", "-now"), "4");
        HttpResponse<String> taken = post(room, form.body(), "Accept", "application/json");
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(json(taken).getString("sid")).isEqualTo(form.sid());
        HttpResponse<String> again = post(room, form.body(), "Accept", "application/json");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(taken.body());
        assertThat(received()).isEqualTo(before + 1);
    }

    @Test
    void givesTheScriptANumberInPlaceOfOneThatIsNone() {
        String body = filledIn(room).replaceFirst("sid=[^&]*", "sid=none");

        HttpResponse<String> refused = post(room, body, "Accept", "application/json");
        String fresh = json(refused).getString("sid");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(post(room, body.replaceFirst("sid=[^&]*", "sid=" + fresh), "Accept", "application/json")
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> unknown = post("/f/unknown", body, "Accept", "application/json");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(json(unknown).getString("detail")).isNotBlank();
    }

    private static JsonObject json(HttpResponse<String> response) {
        return Json.createReader(new StringReader(response.body())).readObject();
    }

    @Test
    void refusesWhatDidNotArriveWhole() {
        int before = received();
        FilledForm form = open(room);
        form.write(words(form), "Dit mag niet half bewaard worden");
        String body = form.body();

        assertThat(post(room, body.replace("&end=1", "")).statusCode()).isEqualTo(422);
        assertThat(post(room, body.substring(0, body.length() / 2)).statusCode())
                .isEqualTo(422);
        assertThat(post(room, body.replaceFirst("&contact-name=", "")).statusCode())
                .isEqualTo(422);
        assertThat(post(room, body.replaceFirst("&v=\\d+", "&v=99")).statusCode())
                .isEqualTo(422);
        assertThat(post(room, body.replaceFirst("sid=[^&]*", "sid=")).statusCode())
                .isEqualTo(422);
        assertThat(post(room, "").statusCode()).isEqualTo(422);
        assertThat(received()).isEqualTo(before);
    }

    @Test
    void refusesUnknownFieldsAndTooMuch() {
        int before = received();
        String body = open(room).body();
        int number = Integer.parseInt(body.replaceAll(".*&n=(\\d+)&.*", "$1"));
        String more = body.replace("&n=" + number + "&", "&n=" + (number + 1) + "&") + "&shoe_size=43";

        assertThat(page(post(room, more)).select(".errors").text()).contains("shoe_size");
        assertThat(post(room, more).statusCode()).isEqualTo(422);
        assertThat(post(room, body + "&x=" + "y".repeat(SentBody.LONGEST)).statusCode())
                .isEqualTo(413);
        assertThat(phone.send("POST", room, "application/json", "{}").statusCode())
                .isEqualTo(415);
        assertThat(received()).isEqualTo(before);
    }

    @Test
    void refusesAnotherSitesPost() {
        String body = open(room).body();

        assertThat(post(room, body, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(post(room, body, "Origin", "https://elsewhere.example").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/f/unknown", "/f/", "/receipt/unknown", "/f/a/b"})
    void tellsKindlyThatThereIsNothing(String path) {
        HttpResponse<String> response = phone.send("GET", path, null, null, "Accept-Language", "nl");

        assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    void tellsAnUnknownLinkInTheReadersLanguage() {
        assertThat(page(phone.send("GET", "/f/unknown", null, null, "Accept-Language", "nl"))
                        .select("main h1")
                        .text())
                .isEqualTo("Hier is niets te vinden");
        assertThat(page(phone.send("GET", "/f/unknown", null, null, "Accept-Language", "en"))
                        .select("main h1")
                        .text())
                .isEqualTo("There is nothing here");
    }

    @Test
    void takesAPersonalLinkOnce() {
        List<JsonObject> invited = trainer.post(
                        201,
                        "/api/v1/evaluations/" + evaluation.getJsonNumber("id") + "/invitations",
                        Json.createObjectBuilder().add("all", true).build())
                .asJsonArray()
                .getValuesAs(JsonObject.class);
        String link = invited.get(0).getString("link");
        String first = filledIn(link);
        String second = filledIn(link);
        phone.send("HEAD", link, null, null);

        assertThat(post(link, first).statusCode()).isEqualTo(303);
        assertThat(post(link, first).statusCode()).isEqualTo(303);
        HttpResponse<String> other = post(link, second);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(page(other).text()).contains("al een formulier verstuurd");
        assertThat(phone.send("GET", link, null, null).statusCode()).isEqualTo(409);
    }

    @Test
    void tellsThatAFormIsClosedButTakesOneOpenedInTime() {
        JsonObject other = trainer.openEvaluation("van-klacht-naar-kans", 1);
        String body = filledIn(other.getString("roomLink"));
        trainer.post(200, "/api/v1/evaluations/" + other.getJsonNumber("id") + "/close", null);

        HttpResponse<String> late = phone.send("GET", other.getString("roomLink"), null, null);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page(late).text()).contains("gesloten");
        assertThat(post(other.getString("roomLink"), body).statusCode())
                .as("a form opened in time")
                .isEqualTo(303);
    }
}
