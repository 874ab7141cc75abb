package nl.weerklank.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.Trainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Mode;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.intake.Themes;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.NewContact;
import nl.weerklank.program.NewEdition;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.testing.inside.Caller;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Trainings;
import nl.weerklank.testing.inside.Transactions;

/** An organisation of its own with a group whose evaluation is open, and calls over HTTP as its people make them. */
@Dependent
class EvaluatedGroup {

    @Inject
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private Editions editions;

    @Inject
    private Themes themes;

    @Inject
    private Evaluations evaluations;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Transactions transactions;

    private Caller owner;
    private Caller outsider;
    private Edition edition;
    private Evaluation evaluation;
    private String theme;

    void gather() {
        gather(Mode.ANONYMOUS);
    }

    void gather(Mode mode) {
        Trainer owner = trainer();
        this.owner = people.caller(owner);
        outsider = people.caller(trainer());
        edition = editions.plan(
                owner,
                trainings.program(owner).id(),
                new NewEdition(
                        "Gemeente Waterland",
                        new NewContact("Ria", "teammanager", null),
                        null,
                        "Minder klachten die terugkomen",
                        null,
                        "Balie",
                        null,
                        null,
                        List.of(Trainings.day("09:00", "16:00"))));
        long asked = themes.add(edition, "Nee zeggen").id();
        themes.markAskedBack(edition, asked, true);
        theme = "theme-" + asked;
        evaluation = evaluations.open(edition, new NewEvaluation(Purpose.EVALUATION, mode, null, null));
    }

    private Trainer trainer() {
        return people.founder(Locale.forLanguageTag("nl"));
    }

    Edition edition() {
        return edition;
    }

    /** The key of the theme that was asked back. */
    String theme() {
        return theme.substring("theme-".length());
    }

    Evaluation evaluation() {
        return evaluation;
    }

    /** Sends in a form with a score, before and now, and words with this use; gives back the receipt. */
    String answer(int score, String words, String use) {
        return send(open(), score, words, use);
    }

    /** The form as somebody has it in hand who opens it now. */
    JsonObject open() {
        return json(call("GET", form(), null, null));
    }

    /** Sends in a form that was opened before; gives back the receipt. */
    String send(JsonObject opened, int score, String words, String use) {
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
        return json(call("POST", form() + "/responses", sent.build().toString(), null))
                .getString("receipt");
    }

    private String form() {
        return "/forms/" + evaluations.roomLink(evaluation).replaceAll(".*/", "");
    }

    void close() {
        evaluations.close(edition.organisation(), evaluation.id());
    }

    /** Lets the time for late forms be over, and handles what came within it. */
    void endLate() {
        endLate(evaluation.id());
    }

    /** The same of another evaluation. */
    void endLate(long closed) {
        transactions.run(
                () -> entities.createQuery("update Evaluation v set v.window.closedAt = :past where v.id = :id")
                        .setParameter("past", Instant.now().minus(Duration.ofHours(73)))
                        .setParameter("id", closed)
                        .executeUpdate());
        evaluations.releaseLate();
    }

    /** A call of the API in the owner's name. */
    HttpResponse<String> owner(String method, String path, String body) {
        return owner.call(method, path, body);
    }

    /** The same with a body of another type than JSON. */
    HttpResponse<String> owner(String method, String path, String body, String type) {
        return owner.call(method, path, body, type);
    }

    /** The same call in the name of another organisation's trainer. */
    HttpResponse<String> outsider(String method, String path, String body) {
        return outsider.call(method, path, body);
    }

    HttpResponse<String> call(String method, String path, String body, String bearer) {
        return new Caller(bearer).call(method, path, body);
    }

    static JsonObject json(HttpResponse<String> response) {
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }
}
