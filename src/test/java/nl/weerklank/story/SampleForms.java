package nl.weerklank.story;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The evaluation form of each sample course, with the four themes that may be asked back. */
final class SampleForms {

    private static final int THEMES = 4;

    private SampleForms() {}

    /** The courses, by the names that the API has for them. */
    static Stream<String> courses() {
        return Stream.of(
                "van-klacht-naar-kans",
                "klachtencharter",
                "zelfbeeld-en-klantbeeld",
                "herstel-na-onvrede",
                "top-service-live",
                "saying-no");
    }

    /** Opens the evaluation of a new group of a course, and answers the link for its room. */
    static String open(Api trainer, String course) {
        JsonPath program = trainer.post(201, "/samples/" + course + "/programs", Map.of());
        long edition = trainer.post(
                        201,
                        "/programs/" + program.getLong("id") + "/editions",
                        Map.of("client", Map.of("name", "Hotel"), "days", List.of(Map.of("date", "2026-11-20"))))
                .getLong("id");
        for (int i = 1; i <= THEMES; i++) {
            trainer.post(
                    201,
                    "/editions/" + edition + "/themes",
                    List.of(Map.of("name", "Rustig blijven als het druk is, nummer " + i, "askedBack", true)));
        }
        return trainer.post(201, "/editions/" + edition + "/evaluations", Map.of("purpose", "evaluation"))
                .getString("roomLink");
    }
}
