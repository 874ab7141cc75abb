package nl.weerklank.wall;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import nl.weerklank.testing.inside.Caller;

/** A training of which the participants' words can be quoted, made and answered over the API. */
final class QuotedTraining {

    private static final String ONE_LINER = "one_liner";

    private final Caller owner;
    private final long program;
    private final long edition;
    private long evaluation;
    private String form;

    private QuotedTraining(Caller owner, long program, long edition) {
        this.owner = owner;
        this.program = program;
        this.edition = edition;
    }

    static QuotedTraining of(Caller owner, long program, String client, String day) {
        JsonObject edition = owner.object("POST", "/programs/" + program + "/editions", """
                {"client": {"name": "%s"}, "contact": {"name": "Ria", "role": "teammanager"}, "days": [{"date": "%s"}]}""".formatted(client, day));
        return new QuotedTraining(owner, program, number(edition)).asked("evaluation");
    }

    private QuotedTraining asked(String purpose) {
        JsonObject opened =
                owner.object("POST", "/editions/" + edition + "/evaluations", "{\"purpose\": \"" + purpose + "\"}");
        evaluation = number(opened);
        form = "/forms/" + opened.getString("roomLink").replaceAll(".*/", "");
        return this;
    }

    /** The same training, of which the client's contact is asked. */
    QuotedTraining manager() {
        return new QuotedTraining(owner, program, edition).asked("manager");
    }

    /** Five forms with these words for everybody, and the evaluation closed; gives back the receipts. */
    List<String> quoted(String... words) {
        List<String> receipts =
                Stream.of(words).map(one -> answer(one, "public", "none")).toList();
        for (int i = words.length; i < 5; i++) {
            answer("Niet voor anderen", "none", "none");
        }
        close();
        return receipts;
    }

    /** Sends in a form as Fatima; gives back the receipt. */
    String answer(String words, String use, String name) {
        JsonObject opened = Caller.stranger().object("GET", form, null);
        String key = quotable(opened);
        String sent = Json.createObjectBuilder()
                .add("sid", opened.getString("sid"))
                .add("firstName", "Fatima")
                .add("answers", Json.createObjectBuilder().add(key, words))
                .add(
                        "consents",
                        Json.createObjectBuilder()
                                .add(
                                        key,
                                        Json.createObjectBuilder()
                                                .add("use", use)
                                                .add("name", name)))
                .build()
                .toString();
        return Caller.stranger().object("POST", form + "/responses", sent).getString("receipt");
    }

    /** What participants are asked for in a line, or else the first thing that can be quoted. */
    private static String quotable(JsonObject form) {
        List<String> keys = form.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                .filter(question -> question.getBoolean("quotable", false))
                .map(question -> question.getString("key"))
                .toList();
        return keys.contains(ONE_LINER) ? ONE_LINER : keys.get(0);
    }

    void close() {
        owner.object("POST", "/evaluations/" + evaluation + "/close", null);
    }

    /** The trainer wants every quote that is allowed there on the web site. */
    static void chooseAll(Caller owner) {
        for (JsonObject quote : owner.list("GET", "/quotes", null).getValuesAs(JsonObject.class)) {
            owner.object("PATCH", "/quotes/" + quote.getString("id"), "{\"onWall\": true}");
        }
    }

    static void withdraw(String receipt) {
        Caller.stranger()
                .call(
                        "PATCH",
                        "/receipts/" + receipt + "/consents",
                        "{\"consents\":{\"one_liner\":{\"use\":\"report\"}}}");
    }

    static void erase(String receipt) {
        Caller.stranger().call("DELETE", "/receipts/" + receipt, null);
    }

    long program() {
        return program;
    }

    long edition() {
        return edition;
    }

    static long number(JsonObject made) {
        return made.getJsonNumber("id").longValue();
    }
}
