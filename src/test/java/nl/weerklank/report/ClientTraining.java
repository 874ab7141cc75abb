package nl.weerklank.report;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.stream.IntStream;
import nl.weerklank.testing.inside.Caller;

/** A training for a client, made, evaluated and reported over the API, in which one theme is asked back. */
final class ClientTraining {

    static final String THEME = "Nee zeggen";

    private final Caller owner;
    private final JsonObject edition;
    private long evaluation;
    private String form;
    private String theme;

    private ClientTraining(Caller owner, JsonObject edition) {
        this.owner = owner;
        this.edition = edition;
        owner.list("POST", "/editions/" + id() + "/themes", "[{\"name\": \"" + THEME + "\", \"askedBack\": true}]");
    }

    static ClientTraining of(Caller owner, long program, String client, String group, String day) {
        return new ClientTraining(
                owner, owner.object("POST", "/programs/" + program + "/editions", """
                {"client": {"name": "%s"}, "group": "%s", "days": [{"date": "%s"}]}""".formatted(client, group, day)));
    }

    /** Another group of the same engagement. */
    ClientTraining besides(long program, String group) {
        return new ClientTraining(
                owner, owner.object("POST", "/programs/" + program + "/editions", """
                {"engagement": %d, "group": "%s", "days": [{"date": "2026-12-07"}]}""".formatted(engagement(), group)));
    }

    /** Asks this group. */
    ClientTraining asked() {
        return asked("/editions/" + id());
    }

    /** Asks all groups of the engagement together. */
    ClientTraining askedTogether() {
        return asked("/engagements/" + engagement());
    }

    private ClientTraining asked(String whom) {
        JsonObject opened = owner.object("POST", whom + "/evaluations", "{\"purpose\": \"evaluation\"}");
        evaluation = number(opened);
        form = "/forms/" + opened.getString("roomLink").replaceAll(".*/", "");
        JsonArray questions = Caller.stranger().object("GET", form, null).getJsonArray("questions");
        theme = questions.getValuesAs(JsonObject.class).stream()
                .map(question -> question.getString("key"))
                .filter(key -> key.startsWith("theme-"))
                .findFirst()
                .orElseThrow();
        return this;
    }

    /** So many forms, all alike. */
    ClientTraining answered(int people, int then, int now) {
        IntStream.range(0, people).forEach(any -> answer(then, now, "none"));
        return this;
    }

    /** A form; gives back the receipt. */
    String answer(int then, int now, String use) {
        String sent = Json.createObjectBuilder()
                .add("sid", Caller.stranger().object("GET", form, null).getString("sid"))
                .add(
                        "answers",
                        Json.createObjectBuilder()
                                .add("knowledge", now)
                                .add("one_liner", "Woorden 8203")
                                .add(
                                        theme,
                                        Json.createObjectBuilder()
                                                .add("then", then)
                                                .add("now", now)))
                .add(
                        "consents",
                        Json.createObjectBuilder()
                                .add("one_liner", Json.createObjectBuilder().add("use", use)))
                .build()
                .toString();
        return Caller.stranger().object("POST", form + "/responses", sent).getString("receipt");
    }

    ClientTraining closed() {
        owner.object("POST", "/evaluations/" + evaluation + "/close", null);
        return this;
    }

    /** Drafts and publishes a report; gives back its key. */
    long published() {
        long report = number(owner.object("POST", "/editions/" + id() + "/reports", "{\"language\": \"nl\"}"));
        owner.object("POST", "/reports/" + report + "/publish", null);
        return report;
    }

    long id() {
        return number(edition);
    }

    private long engagement() {
        return edition.getJsonNumber("engagement").longValue();
    }

    static long number(JsonObject made) {
        return made.getJsonNumber("id").longValue();
    }
}
