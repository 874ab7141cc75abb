package nl.weerklank.samples.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.account.Trainer;
import nl.weerklank.platform.Settings;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import nl.weerklank.testing.inside.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a sample course to participants over the API, by the owner, a colleague and an outsider. */
@ContainerTest
class ProgramsApiIT {

    private static final String EDITION = """
            {"client": {"name": "Gemeente Ravenoord"},
             "contact": {"name": "Marjan", "role": "teammanager", "email": "marjan@ravenoord.example"},
             "goal": "Minder mensen bellen twee keer", "group": "Balie", "colour": "ignored",
             "days": [{"date": "2026-03-20", "start": "13:00", "end": "17:00", "location": "Zaal 2"},
                      {"date": "2026-03-19"}]}""";

    @Inject
    private People people;

    private Caller owner;
    private Caller colleague;
    private Caller outsider;

    @BeforeEach
    void ownerColleagueAndOutsider() {
        Trainer els = people.founder(Locale.ENGLISH);
        owner = people.caller(els);
        colleague = people.caller(people.colleague(els));
        outsider = people.caller(people.founder(Locale.ENGLISH));
    }

    @Test
    void listsTheCoursesWithTheirWords() {
        JsonArray samples = list(get(owner, "/samples"), 200);
        assertThat(samples).hasSize(6);
        JsonObject course = samples.stream()
                .map(sample -> sample.asJsonObject())
                .filter(sample -> sample.getString("slug").equals("van-klacht-naar-kans"))
                .findFirst()
                .orElseThrow();
        assertThat(course.getString("language")).isEqualTo("nl");
        assertThat(course.getInt("minutes")).isEqualTo(450);
        assertThat(course.getJsonArray("customers").getValuesAs(JsonString::getString))
                .containsExactly("klant", "gast", "inwoner", "cliënt", "collega");
    }

    @Test
    void tellsAPageAtATimeWithALinkToTheNext() {
        HttpResponse<String> first = get(owner, "/samples?limit=4");
        assertThat(list(first, 200)).hasSize(4);
        String link = first.headers().firstValue("Link").orElseThrow();
        assertThat(link).isEqualTo("<" + Settings.address() + "/api/v1/samples?offset=4&limit=4>; rel=\"next\"");
        HttpResponse<String> next = get(owner, "/samples?offset=4&limit=4");
        assertThat(list(next, 200)).hasSize(2);
        assertThat(next.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void takesOverACourseWithOrWithoutABody() {
        for (String body : List.of("", "{}", "{\"customer\": null}", "{\"customer\": \"gast\"}")) {
            JsonObject program = object(post(owner, "/samples/van-klacht-naar-kans/programs", body), 201);
            assertThat(program.getString("title")).isEqualTo("Van klacht naar kans");
            assertThat(program.getString("language")).isEqualTo("nl");
            assertThat(program.getString("customer")).isEqualTo(body.contains("gast") ? "gast" : "klant");
            assertThat(purposes(program)).containsExactly("intake", "evaluation", "manager", "follow-up");
            String path = "/programs/" + program.getJsonNumber("id");
            assertThat(object(get(colleague, path), 200)).isEqualTo(program);
        }
        assertThat(list(get(owner, "/programs"), 200)).hasSize(4);
    }

    @Test
    void refusesAnUnknownCourseAnUnknownWordAndWhatIsNoJson() {
        assertThat(post(owner, "/samples/nothing/programs", "").statusCode()).isEqualTo(404);
        assertThat(fields(post(owner, "/samples/saying-no/programs", "{\"customer\": \"klant\"}")))
                .containsOnlyKeys("customer");
        assertThat(fields(post(owner, "/samples/saying-no/programs", "{\"customer\": 7}")))
                .containsOnlyKeys("customer");
        assertThat(post(owner, "/samples/saying-no/programs", "{\"cust").statusCode())
                .isEqualTo(400);
        assertThat(list(get(owner, "/programs"), 200)).isEmpty();
    }

    @Test
    void makesAProgramOfOnesOwn() {
        JsonObject program = object(
                post(owner, "/programs", "{\"title\": \" Mijn dag \", \"language\": \"nl\", \"goals\": [\"Beter\"]}"),
                201);
        assertThat(program.getString("title")).isEqualTo("Mijn dag");
        assertThat(purposes(program)).containsExactly("intake", "evaluation", "manager", "follow-up");
        assertThat(fields(post(owner, "/programs", "{}"))).containsOnlyKeys("title");
        assertThat(fields(post(owner, "/programs", "{\"title\": \"x\", \"language\": \"fr\"}")))
                .containsOnlyKeys("language");
        assertThat(list(get(owner, "/programs"), 200)).hasSize(1);
    }

    @Test
    void plansAnEditionAndAddsParticipants() {
        String path = "/programs/" + program() + "/editions";
        JsonObject made = object(post(owner, path, EDITION), 201);
        String edition = "/editions/" + made.getJsonNumber("id");
        JsonObject told = object(get(colleague, edition), 200);
        assertThat(told.getJsonNumber("engagement")).isEqualTo(made.getJsonNumber("engagement"));
        assertThat(told.getJsonObject("contact").getString("role")).isEqualTo("teammanager");
        assertThat(told.getString("goal")).isEqualTo("Minder mensen bellen twee keer");
        assertThat(told.getString("timeZone")).isEqualTo("Europe/Amsterdam");
        assertThat(told.getJsonArray("days").getJsonObject(0).getString("date")).isEqualTo("2026-03-19");
        assertThat(told.getJsonArray("days").getJsonObject(1).getString("start"))
                .isEqualTo("13:00");

        JsonArray added = list(
                post(owner, edition + "/participants", "[{\"firstName\": \"Zoë 🙂\"}, {\"firstName\": \"An\"}]"), 201);
        assertThat(added.getJsonObject(0).getString("firstName")).isEqualTo("Zoë 🙂");
        assertThat(list(get(colleague, edition + "/participants"), 200)).isEqualTo(added);

        String again =
                "{\"engagement\": " + made.getJsonNumber("engagement") + ", \"days\": [{\"date\": \"2026-04-02\"}]}";
        assertThat(object(post(owner, path, again), 201).getJsonNumber("engagement"))
                .isEqualTo(made.getJsonNumber("engagement"));
        assertThat(list(get(owner, "/editions"), 200)).hasSize(2);
    }

    @Test
    void namesTheFieldsOfAnEditionThatAreWrongAndMakesNothing() {
        String path = "/programs/" + program() + "/editions";
        assertThat(fields(post(owner, path, "{}"))).containsOnlyKeys("client.name", "days");
        assertThat(fields(post(owner, path, "{\"client\": {\"name\": \"X\"}, \"days\": [{\"start\": \"09:00\"}]}")))
                .containsOnlyKeys("days[0].date");
        assertThat(fields(post(
                        owner,
                        path,
                        "{\"client\": {\"name\": \"X\"}, \"days\": [{\"date\": \"2026-02-30\", \"end\": \"25:00\"}]}")))
                .containsOnlyKeys("days[0].date", "days[0].end");
        assertThat(fields(post(
                        owner,
                        path,
                        "{\"client\": {\"name\": \"X\"}, \"timeZone\": \"Mars\", \"language\": \"xx\","
                                + " \"contact\": {\"email\": \"nobody\"}, \"days\": [{\"date\": \"2026-03-19\"}]}")))
                .containsOnlyKeys("timeZone", "language", "contact.email");
        assertThat(list(get(owner, "/editions"), 200)).isEmpty();
    }

    @Test
    void addsAllParticipantsOrNone() {
        String participants = "/editions/" + edition() + "/participants";
        assertThat(
                        fields(
                                post(
                                        owner,
                                        participants,
                                        "[{\"firstName\": \"An\"}, {\"lastName\": \"Bos\"}, {\"firstName\": \"Co\", \"email\": \"co\"}]")))
                .containsOnlyKeys("[1].firstName", "[2].email");
        assertThat(post(owner, participants, "{\"firstName\": \"An\"}").statusCode())
                .isEqualTo(400);
        assertThat(list(get(owner, participants), 200)).isEmpty();
    }

    @Test
    void anOutsiderMeetsOnlyWhatDoesNotExist() {
        long program = program();
        JsonObject made = object(post(owner, "/programs/" + program + "/editions", EDITION), 201);
        String edition = "/editions/" + made.getJsonNumber("id");
        assertThat(get(outsider, "/programs/" + program).statusCode()).isEqualTo(404);
        assertThat(post(outsider, "/programs/" + program + "/editions", EDITION).statusCode())
                .isEqualTo(404);
        assertThat(get(outsider, edition).statusCode()).isEqualTo(404);
        assertThat(get(outsider, edition + "/participants").statusCode()).isEqualTo(404);
        assertThat(post(outsider, edition + "/participants", "[{\"firstName\": \"An\"}]")
                        .statusCode())
                .isEqualTo(404);
        assertThat(list(get(outsider, "/programs"), 200)).isEmpty();
        assertThat(list(get(outsider, "/editions"), 200)).isEmpty();
        assertThat(list(get(owner, edition + "/participants"), 200)).isEmpty();

        long own = object(post(outsider, "/programs", "{\"title\": \"Eigen\"}"), 201)
                .getJsonNumber("id")
                .longValue();
        String stolen =
                "{\"engagement\": " + made.getJsonNumber("engagement") + ", \"days\": [{\"date\": \"2026-04-02\"}]}";
        assertThat(post(outsider, "/programs/" + own + "/editions", stolen).statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobodyGetsInWithoutAToken() {
        for (String path : List.of("/samples", "/programs", "/programs/1", "/editions", "/editions/1/participants")) {
            assertThat(get(new Caller("wk_no-such-token"), path).statusCode()).isEqualTo(401);
        }
    }

    private long program() {
        return object(post(owner, "/samples/klachtencharter/programs", ""), 201)
                .getJsonNumber("id")
                .longValue();
    }

    private long edition() {
        return object(post(owner, "/programs/" + program() + "/editions", EDITION), 201)
                .getJsonNumber("id")
                .longValue();
    }

    private static List<String> purposes(JsonObject program) {
        return program.getJsonArray("questionnaires").getValuesAs(JsonObject.class).stream()
                .map(asked -> asked.getString("purpose"))
                .toList();
    }

    private static HttpResponse<String> get(Caller caller, String path) {
        return caller.call("GET", path, null);
    }

    private static HttpResponse<String> post(Caller caller, String path, String body) {
        return caller.call("POST", path, body);
    }

    private static JsonObject object(HttpResponse<String> response, int status) {
        return json(response, status).asJsonObject();
    }

    private static JsonArray list(HttpResponse<String> response, int status) {
        return json(response, status).asJsonArray();
    }

    private static JsonStructure json(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.read();
        }
    }

    /** The messages of a 422, by field. */
    private static Map<String, String> fields(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        return object(response, 422).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .collect(java.util.stream.Collectors.toMap(
                        error -> error.getString("field"), error -> error.getString("message")));
    }
}
