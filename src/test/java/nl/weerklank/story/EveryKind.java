package nl.weerklank.story;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.testing.RunningServer;

/** An open evaluation with one question of every kind, of a group with two trainers. */
final class EveryKind {

    private static EveryKind shared;

    private final Api trainer;
    private final long evaluation;
    private final String link;
    private final Map<String, String> fields = new HashMap<>();

    private EveryKind(Api trainer, JsonPath opened) {
        this.trainer = trainer;
        this.evaluation = opened.getLong("id");
        this.link = opened.getString("roomLink");
        trainer.get(200, "/forms/" + link.substring(link.lastIndexOf('/') + 1))
                .<Map<String, Object>>getList("questions")
                .forEach(question -> fields.put((String) question.get("key"), field(question)));
    }

    private static String field(Map<String, Object> question) {
        String key = (String) question.get("key");
        int dot = key.indexOf('.');
        return "q" + question.get("id") + (dot < 0 ? "" : "s" + key.substring(dot + 1));
    }

    /** One link for all stories of this run, each of which sends a form of its own. */
    static synchronized EveryKind shared() {
        if (shared == null) {
            shared = asked(RunningServer.onH2().baseUrl());
        }
        return shared;
    }

    /** Opens one on the server at this address, as the trainer of the demo. */
    private static EveryKind asked(String address) {
        Api trainer = Api.signedIn(address, "demo@weerklank.example", "demo-weerklank");
        JsonPath program = trainer.post(201, "/samples/van-klacht-naar-kans/programs", Map.of());
        long questionnaire = program.getLong("questionnaires.find { it.purpose == 'evaluation' }.id");
        trainer.putFile(200, "/questionnaires/" + questionnaire + ".yaml", file());
        long edition = trainer.post(
                        201,
                        "/programs/" + program.getLong("id") + "/editions",
                        Map.of(
                                "client", Map.of("name", "Gemeente Waterland"),
                                "days", List.of(Map.of("date", "2026-11-20")),
                                "trainers",
                                        List.of(
                                                Map.of("name", "Karin de Wit", "role", "trainer"),
                                                Map.of("name", "Omar Haddad", "role", "actor"))))
                .getLong("id");
        return new EveryKind(
                trainer, trainer.post(201, "/editions/" + edition + "/evaluations", Map.of("purpose", "evaluation")));
    }

    private static String file() {
        try (InputStream file = EveryKind.class.getResourceAsStream("every-kind.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The link for the room. */
    String link() {
        return link;
    }

    /** The name of a field: of the question with this key, and what follows a hyphen in the key. */
    String field(String name) {
        int hyphen = name.indexOf('-');
        return hyphen < 0 ? fields.get(name) : fields.get(name.substring(0, hyphen)) + name.substring(hyphen);
    }

    /** How many forms came in. */
    int received() {
        return trainer.get(200, "/evaluations/" + evaluation).getInt("received");
    }
}
