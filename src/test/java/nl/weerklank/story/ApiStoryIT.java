package nl.weerklank.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.weerklank.testing.RunningServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The main job from a sample course to a shared report, as a program does it, on MySQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiStoryIT {

    private static final int PARTICIPANTS = 8;
    private static final String GOAL = "De balie belt binnen twee dagen terug";
    private static final String UNWANTED = "Dit citaat laat de trainer weg, want het is herleidbaar";
    private static final String WITHOUT_CONSENT = "Dit leest alleen de trainer";
    private static final String VERBATIM = "=Eindelijk! “Zeggen” wat ik voel 🙂";

    private String address;
    private Api trainer;
    private final Api participant = Api.anonymous(RunningServer.onMySql().baseUrl());

    @BeforeAll
    void signIn() {
        address = RunningServer.onMySql().baseUrl();
        trainer = Api.signedIn(address, "demo@weerklank.example", "demo-weerklank");
    }

    @Test
    void goesFromASampleCourseToASharedReport() throws IOException {
        long edition = planEdition();
        List<Long> participants = enrol(edition);
        List<String> difficulties = answerIntake(edition, participants);
        long theme = groupIntoThemes(edition, difficulties);
        treatInPlan(edition, theme);
        long evaluation = answerEvaluation(edition, participants);
        seeOutcome(evaluation);
        shareReport(edition);
    }

    private long planEdition() {
        assertThat(trainer.get(200, "/samples").getList("slug"))
                .contains("van-klacht-naar-kans")
                .hasSizeGreaterThan(5);
        JsonPath program = trainer.post(201, "/samples/van-klacht-naar-kans/programs", Map.of());
        assertThat(program.getString("language")).isEqualTo("nl");
        assertThat(program.getList("questionnaires.purpose"))
                .isEqualTo(List.of("intake", "evaluation", "manager", "follow-up"));
        JsonPath edition = trainer.post(
                201,
                "/programs/" + program.getLong("id") + "/editions",
                Map.of(
                        "client", Map.of("name", "Gemeente Waterland"),
                        "contact",
                                Map.of("name", "Els", "role", "Teammanager Publieksbalie", "email", "els@example.org"),
                        "goal", GOAL,
                        "group", "Publieksbalie",
                        "days", List.of(Map.of("date", "2026-11-16", "start", "09:00", "end", "16:30"))));
        assertThat(edition.getLong("engagement")).isPositive();
        return edition.getLong("id");
    }

    private List<Long> enrol(long edition) {
        List<Map<String, String>> names = IntStream.rangeClosed(1, PARTICIPANTS)
                .mapToObj(i -> Map.of("firstName", "Deelnemer" + i))
                .toList();
        JsonPath enrolled = trainer.post(201, "/editions/" + edition + "/participants", names);
        assertThat(enrolled.getList("firstName"))
                .isEqualTo(names.stream().map(n -> n.get("firstName")).toList());
        return enrolled.getList("id", Long.class);
    }

    private List<String> answerIntake(long edition, List<Long> participants) {
        long intake = trainer.post(201, "/editions/" + edition + "/evaluations", Map.of("purpose", "intake"))
                .getLong("id");
        for (String link : invite(intake, participants)) {
            JsonPath form = participant.get(200, "/forms/" + token(link));
            assertThat(form.getString("mode")).isEqualTo("named");
            participant.post(
                    201,
                    "/forms/" + token(link) + "/responses",
                    response(form, Map.of("difficult", "Rustig blijven als iemand schreeuwt"), Map.of()));
        }
        assertThat(used(intake)).hasSize(PARTICIPANTS).containsOnly(true);
        JsonPath themes = trainer.post(201, "/editions/" + edition + "/themes", List.of(Map.of("name", "Nog leeg")));
        assertThat(themes.getList("name")).contains("Nog leeg");
        return trainer.get(200, "/editions/" + edition + "/difficulties").getList("id", String.class);
    }

    private long groupIntoThemes(long edition, List<String> difficulties) {
        assertThat(difficulties).hasSize(PARTICIPANTS);
        JsonPath themes = trainer.get(200, "/editions/" + edition + "/themes");
        long theme = themes.getLong("[0].id");
        trainer.patch(
                200,
                "/editions/" + edition + "/themes",
                List.of(Map.of(
                        "id",
                        theme,
                        "name",
                        "Rustig blijven bij boosheid",
                        "difficulties",
                        difficulties.stream().map(id -> Map.of("id", id)).toList(),
                        "decision",
                        "treated",
                        "askedBack",
                        true)));
        JsonPath grouped = trainer.get(200, "/editions/" + edition + "/themes");
        assertThat(grouped.getString("[0].name")).isEqualTo("Rustig blijven bij boosheid");
        assertThat(grouped.getInt("[0].named")).isEqualTo(PARTICIPANTS);
        return theme;
    }

    private void treatInPlan(long edition, long theme) {
        JsonPath plan = trainer.get(200, "/editions/" + edition + "/plan");
        List<Map<String, Object>> days = plan.getList("days");
        List<Map<String, Object>> blocks = new ArrayList<>(plan.getList("days[0].blocks"));
        assertThat(blocks.get(0).get("startsAt")).asString().contains("09:00");
        int practice = (int) blocks.stream()
                .takeWhile(block -> !"practice".equals(block.get("kind")))
                .count();
        Map<String, Object> treated = new TreeMap<>(blocks.get(practice));
        treated.put("themes", List.of(theme));
        blocks.set(practice, treated);
        Map<String, Object> day = new TreeMap<>(days.get(0));
        day.put("blocks", blocks);
        trainer.put(200, "/editions/" + edition + "/plan", Map.of("days", List.of(day)));
        assertThat(trainer.get(200, "/editions/" + edition + "/coverage").prettify())
                .contains("Rustig blijven bij boosheid");
    }

    private long answerEvaluation(long edition, List<Long> participants) {
        long evaluation = trainer.post(201, "/editions/" + edition + "/evaluations", Map.of("purpose", "evaluation"))
                .getLong("id");
        List<String> links = invite(evaluation, participants);
        for (int i = 0; i < links.size(); i++) {
            JsonPath form = participant.get(200, "/forms/" + token(links.get(i)));
            assertThat(form.getString("mode")).isEqualTo("anonymous");
            assertThat(form.getString("ownWords")).contains("Rustig blijven");
            Map<String, Object> response = response(form, answers(form, i), consents(i));
            JsonPath acknowledged = participant.post(201, "/forms/" + token(links.get(i)) + "/responses", response);
            JsonPath again = participant.post(200, "/forms/" + token(links.get(i)) + "/responses", response);
            assertThat(again.getMap("")).isEqualTo(acknowledged.getMap(""));
        }
        assertThat(used(evaluation))
                .as("who answered is not told in anonymous mode")
                .hasSize(PARTICIPANTS)
                .containsOnlyNulls();
        JsonPath before = trainer.get(200, "/evaluations/" + evaluation + "/outcome");
        assertThat(before.getInt("received")).isEqualTo(PARTICIPANTS);
        assertThat(before.getInt("released")).isZero();
        assertThat(before.getList("questions")).isEmpty();
        trainer.post(200, "/evaluations/" + evaluation + "/close", Map.of());
        return evaluation;
    }

    private static Map<String, Object> answers(JsonPath form, int i) {
        String shift = form.getString("questions.find { it.kind == 'shift' }.id");
        return Map.of(
                "knowledge",
                5,
                "presentation",
                i % 2 == 0 ? 4 : 5,
                "feedback",
                4,
                "one_liner",
                i == 0 ? VERBATIM : i == 1 ? UNWANTED : i == 2 ? WITHOUT_CONSENT : "Top",
                shift,
                Map.of("then", 2, "now", 4));
    }

    private static Map<String, Object> consents(int i) {
        return Map.of("one_liner", Map.of("use", i == 2 ? "none" : "report", "name", "none"));
    }

    private void seeOutcome(long evaluation) {
        JsonPath outcome = trainer.get(200, "/evaluations/" + evaluation + "/outcome");
        assertThat(outcome.getInt("released")).isEqualTo(PARTICIPANTS);
        assertThat(outcome.getInt("threshold")).isEqualTo(5);
        Map<String, Object> knowledge = outcome.getMap("questions.find { it.key == 'knowledge' }");
        assertThat(knowledge.get("n")).isEqualTo(PARTICIPANTS);
        assertThat(knowledge.get("withheld")).isEqualTo(false);
        assertThat(((Number) knowledge.get("mean")).doubleValue()).isEqualTo(5.0);
        assertThat(knowledge.get("verdict")).isEqualTo("zeer goed");
        assertThat(outcome.getList("questions.find { it.key == 'one_liner' }.texts.text"))
                .hasSize(PARTICIPANTS)
                .contains(VERBATIM, UNWANTED, WITHOUT_CONSENT);
        assertThat(outcome.getString("shifts[0].theme")).isEqualTo("Rustig blijven bij boosheid");
        assertThat(outcome.getInt("shifts[0].n")).isEqualTo(PARTICIPANTS);
    }

    private void shareReport(long edition) throws IOException {
        JsonPath report = trainer.post(201, "/editions/" + edition + "/reports", Map.of("language", "nl"));
        long id = report.getLong("id");
        assertThat(report.getList("quotes.text")).contains(VERBATIM, UNWANTED).doesNotContain(WITHOUT_CONSENT);
        String unwanted = report.getString("quotes.find { it.text == '" + UNWANTED + "' }.id");
        trainer.patch(
                200, "/reports/" + id, Map.of("leaveOut", List.of(Map.of("quote", unwanted, "reason", "traceable"))));
        trainer.post(200, "/reports/" + id + "/publish", Map.of());
        JsonPath link = trainer.post(201, "/reports/" + id + "/links", Map.of());

        String page = link.getString("link");
        Response shown = given().get(page);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().hasHeaderWithName("Set-Cookie")).isFalse();
        assertReads(shown.asString());
        Response pdf = given().get(page + "/report.pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
            assertReads(new PDFTextStripper().getText(document));
        }

        trainer.delete(204, "/reports/" + id + "/links/" + link.getLong("id"));
        given().get(page).then().statusCode(404);
        given().get(page + "/report.pdf").then().statusCode(404);
    }

    private static void assertReads(String report) {
        String words = report.replaceAll("\\s+", " ");
        assertThat(words)
                .contains(GOAL, "Afgesproken op 16 november 2026", "Rustig blijven bij boosheid", "Top", "Eindelijk!")
                .doesNotContain(UNWANTED)
                .doesNotContain(WITHOUT_CONSENT);
    }

    private List<String> invite(long evaluation, List<Long> participants) {
        List<String> links = trainer.post(
                        201, "/evaluations/" + evaluation + "/invitations", Map.of("participants", participants))
                .getList("link");
        assertThat(links).hasSize(participants.size()).doesNotHaveDuplicates();
        return links;
    }

    private List<Object> used(long evaluation) {
        return trainer.get(200, "/evaluations/" + evaluation + "/invitations").getList("used");
    }

    private static Map<String, Object> response(
            JsonPath form, Map<String, Object> answers, Map<String, Object> consents) {
        return Map.of(
                "sid",
                form.getString("sid"),
                "revision",
                form.getInt("revision"),
                "answers",
                answers,
                "consents",
                consents);
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
