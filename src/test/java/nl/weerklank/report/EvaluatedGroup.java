package nl.weerklank.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.weerklank.account.ApiTokens;
import nl.weerklank.account.Trainer;
import nl.weerklank.account.Trainers;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.intake.Themes;
import nl.weerklank.platform.Settings;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.NewContact;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.NewEdition;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.questionnaire.Purpose;

/** An organisation of its own with a group whose evaluation is open, and calls over HTTP as its people make them. */
@Dependent
class EvaluatedGroup {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    private Trainers trainers;

    @Inject
    private ApiTokens tokens;

    @Inject
    private Programs programs;

    @Inject
    private Editions editions;

    @Inject
    private Themes themes;

    @Inject
    private Evaluations evaluations;

    private String token;
    private String outsider;
    private Edition edition;
    private Evaluation evaluation;
    private String theme;

    void gather() {
        Trainer owner = trainer();
        token = tokens.make(owner, "test");
        outsider = tokens.make(trainer(), "test");
        Program program = programs.make(owner.organisation(), "Van klacht naar kans", "nl", List.of());
        edition = editions.plan(
                owner,
                program.id(),
                new NewEdition(
                        "Gemeente Waterland",
                        new NewContact("Ria", "teammanager", null),
                        null,
                        "Minder klachten die terugkomen",
                        null,
                        "Balie",
                        null,
                        null,
                        List.of(new NewDay(
                                LocalDate.of(2026, 11, 16), LocalTime.of(9, 0), LocalTime.of(16, 0), null))));
        long asked = themes.add(edition, "Nee zeggen").id();
        themes.markAskedBack(edition, asked, true);
        theme = "theme-" + asked;
        evaluation = evaluations.open(edition, new NewEvaluation(Purpose.EVALUATION, null, null, null));
    }

    private Trainer trainer() {
        return trainers.found(
                "Bureau",
                "Els",
                UUID.randomUUID() + "@example.org",
                "een-lang-wachtwoord",
                Locale.forLanguageTag("nl"));
    }

    Edition edition() {
        return edition;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    /** Sends in a form with a score, before and now, and words with this use; gives back the receipt. */
    String answer(int score, String words, String use) {
        String form = "/forms/" + evaluations.roomLink(evaluation).replaceAll(".*/", "");
        JsonObject opened = json(call("GET", form, null, null));
        JsonObjectBuilder sent = Json.createObjectBuilder()
                .add("sid", opened.getString("sid"))
                .add("revision", opened.getInt("revision"))
                .add(
                        "answers",
                        Json.createObjectBuilder()
                                .add("knowledge", score)
                                .add("one_liner", words)
                                .add(
                                        theme,
                                        Json.createObjectBuilder()
                                                .add("then", 2)
                                                .add("now", score)))
                .add(
                        "consents",
                        Json.createObjectBuilder()
                                .add("one_liner", Json.createObjectBuilder().add("use", use)));
        return json(call("POST", form + "/responses", sent.build().toString(), null))
                .getString("receipt");
    }

    void close() {
        evaluations.close(edition.organisation(), evaluation.id());
    }

    /** A call of the API in the owner's name. */
    HttpResponse<String> owner(String method, String path, String body) {
        return call(method, path, body, token);
    }

    /** The same with a body of another type than JSON. */
    HttpResponse<String> owner(String method, String path, String body, String type) {
        return send(
                request(method, path, body, token).setHeader("Content-Type", type),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The same call in the name of another organisation's trainer. */
    HttpResponse<String> outsider(String method, String path, String body) {
        return call(method, path, body, outsider);
    }

    HttpResponse<String> call(String method, String path, String body, String bearer) {
        return send(request(method, path, body, bearer), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String method, String path, String body, String bearer) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Settings.address() + "/api/v1" + path))
                .header("Content-Type", "application/json")
                .method(method, publisher(body));
        if (bearer != null) request.header("Authorization", "Bearer " + bearer);
        return request;
    }

    private static HttpRequest.BodyPublisher publisher(String body) {
        return body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
    }

    static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static JsonObject json(HttpResponse<String> response) {
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }
}
