package nl.weerklank.story;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A training of the demo's trainer of which the evaluation is closed, with the words that a story needs. */
final class EvaluatedTraining {

    /** What one participant writes; null for nothing. */
    record Words(String oneLiner, String suggestion, String use) {}

    private final Api trainer;
    private final long edition;
    private final long evaluation;
    private final Map<String, String> receipts = new HashMap<>();

    private EvaluatedTraining(Api trainer, long edition, long evaluation) {
        this.trainer = trainer;
        this.edition = edition;
        this.evaluation = evaluation;
    }

    /** Plans a training of this sample course for a group in which these people take part, and opens its evaluation. */
    static EvaluatedTraining open(String address, String course, String group, String... people) {
        Api trainer = Api.signedIn(address, "demo@weerklank.example", "demo-weerklank");
        long program =
                trainer.post(201, "/samples/" + course + "/programs", Map.of()).getLong("id");
        long edition = trainer.post(
                        201,
                        "/programs/" + program + "/editions",
                        Map.of(
                                "client",
                                Map.of("name", "Gemeente Waterland"),
                                "goal",
                                "Binnen twee dagen teruggebeld",
                                "group",
                                group,
                                "days",
                                List.of(Map.of("date", "2026-11-16"))))
                .getLong("id");
        trainer.post(
                201,
                "/editions/" + edition + "/participants",
                IntStream.range(0, people.length)
                        .mapToObj(i -> Map.of("firstName", people[i]))
                        .toList());
        JsonPath opened = trainer.post(201, "/editions/" + edition + "/evaluations", Map.of("purpose", "evaluation"));
        return new EvaluatedTraining(trainer, edition, opened.getLong("id"));
    }

    /** Sends in a form for each of these, in the room, and closes the evaluation. */
    EvaluatedTraining answered(String address, List<Words> forms) {
        String link = trainer.get(200, "/evaluations/" + evaluation).getString("roomLink");
        String form = "/forms/" + link.substring(link.lastIndexOf('/') + 1);
        Api participant = Api.anonymous(address);
        forms.forEach(words -> receipts.put(words.oneLiner(), send(participant, form, words)));
        trainer.post(200, "/evaluations/" + evaluation + "/close", Map.of());
        return this;
    }

    private static String send(Api participant, String form, Words words) {
        JsonPath opened = participant.get(200, form);
        Map<String, Object> answers = new HashMap<>(Map.of("knowledge", 5, "presentation", 4, "feedback", 4));
        Map<String, Object> consents = new HashMap<>();
        put("one_liner", words.oneLiner(), words.use(), answers, consents);
        put("suggestion", words.suggestion(), words.use(), answers, consents);
        JsonPath sent = participant.post(
                201,
                form + "/responses",
                Map.of(
                        "sid",
                        opened.getString("sid"),
                        "revision",
                        opened.getInt("revision"),
                        "answers",
                        answers,
                        "consents",
                        consents));
        return sent.getString("receipt");
    }

    private static void put(
            String key, String words, String use, Map<String, Object> answers, Map<String, Object> consents) {
        if (words != null) {
            answers.put(key, words);
            consents.put(key, Map.of("use", use, "name", "none"));
        }
    }

    /** The receipt of whoever wrote these words. */
    String receipt(String oneLiner) {
        return receipts.get(oneLiner);
    }

    long edition() {
        return edition;
    }
}
