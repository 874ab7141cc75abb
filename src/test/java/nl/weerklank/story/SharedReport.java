package nl.weerklank.story;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.testing.RunningServer;

/** A report with four themes, scores and quotes, published and shared by a link. */
record SharedReport(String link, long id) {

    private static final Map<String, SharedReport> MADE = new HashMap<>();

    /** What one of the participants wrote; whoever opens a spreadsheet must not run it. */
    static final String FORMULA = "=1+1 en “ja” 😀";

    /** The same one for all stories of this run, in this language. */
    static synchronized SharedReport in(String language) {
        return MADE.computeIfAbsent(language, any -> make(language));
    }

    /** One of its files, as a program without a browser gets it. */
    byte[] file(String name) throws IOException {
        try (InputStream file = URI.create(link + name).toURL().openStream()) {
            return file.readAllBytes();
        }
    }

    private static SharedReport make(String language) {
        Api trainer = Api.signedIn(RunningServer.onH2().baseUrl(), "demo@weerklank.example", "demo-weerklank");
        String course = language.equals("nl") ? "van-klacht-naar-kans" : "saying-no";
        JsonPath program = trainer.post(201, "/samples/" + course + "/programs", Map.of());
        long edition = trainer.post(
                        201,
                        "/programs/" + program.getLong("id") + "/editions",
                        Map.of(
                                "client",
                                Map.of("name", "Gemeente Waterland"),
                                "group",
                                "Balie",
                                "goal",
                                "Minder klachten die een tweede keer terugkomen",
                                "language",
                                language,
                                "days",
                                List.of(Map.of("date", "2026-11-16"), Map.of("date", "2026-11-17"))))
                .getLong("id");
        for (int theme = 1; theme <= 4; theme++) {
            String name = "Rustig blijven als iemand boos wordt en blijft, nummer " + theme;
            trainer.post(201, "/editions/" + edition + "/themes", List.of(Map.of("name", name, "askedBack", true)));
        }
        JsonPath opened = trainer.post(201, "/editions/" + edition + "/evaluations", Map.of("purpose", "evaluation"));
        String room = opened.getString("roomLink");
        for (int participant = 0; participant < 12; participant++) {
            answer("/forms/" + room.substring(room.lastIndexOf('/') + 1), participant);
        }
        trainer.post(200, "/evaluations/" + opened.getLong("id") + "/close", Map.of());
        long report = trainer.post(201, "/editions/" + edition + "/reports", Map.of("language", language))
                .getLong("id");
        trainer.patch(200, "/reports/" + report, Map.of("goalAnswer", "Daar is het nog te vroeg voor."));
        trainer.post(200, "/reports/" + report + "/publish", Map.of());
        return new SharedReport(
                trainer.post(201, "/reports/" + report + "/links", Map.of()).getString("link"), report);
    }

    private static void answer(String form, int participant) {
        Api anonymous = Api.anonymous(RunningServer.onH2().baseUrl());
        JsonPath opened = anonymous.get(200, form);
        Map<String, Object> answers = new HashMap<>();
        Map<String, Object> consents = new HashMap<>();
        for (Map<String, Object> question : opened.<Map<String, Object>>getList("questions")) {
            String key = (String) question.get("key");
            Object value = value(question, participant);
            if (value != null) answers.put(key, value);
            if (Boolean.TRUE.equals(question.get("quotable"))) {
                consents.put(key, Map.of("use", "report", "name", "none"));
            }
        }
        anonymous.post(
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
    }

    private static Object value(Map<String, Object> question, int participant) {
        List<Object> steps =
                new ArrayList<>(question.get("scale") == null ? List.of() : (List<?>) question.get("scale"));
        return switch ((String) question.get("kind")) {
            case "shift" -> Map.of("then", 1 + participant % 3, "now", 3 + participant % 3);
            case "text" ->
                participant == 0
                        ? FORMULA
                        : "Antwoord " + participant
                                + ": eindelijk snap ik waarom ik dichtklap, en wat ik dan kan zeggen.";
            case "scale" -> ((Map<?, ?>) steps.get(participant % steps.size())).get("value");
            default -> null;
        };
    }
}
