package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerklank.evaluation.Receipts;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.outcome.GroupsApart;
import nl.weerklank.outcome.GroupsApart.Group;
import nl.weerklank.outcome.GroupsApart.InHand;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.NewTeamMember;
import nl.weerklank.program.TeamMember;
import nl.weerklank.report.Outputs.Seen;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import nl.weerklank.testing.inside.People;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * The report of groups that were evaluated apart: page, PDF, workbook and the call say the same at any moment, and what two
 * of their versions differ by is nothing, or at least the threshold.
 */
@ContainerTest
class PooledReportIT {

    private static final int HISTORIES = 3;
    private static final Outputs OUTPUTS = new Outputs("Knowledge", GroupsApart.THEME);
    private static final String MARKER = "Marker gooseberry";

    @Inject
    private GroupsApart apart;

    @Inject
    private Receipts receipts;

    @Inject
    private People people;

    @Inject
    private Editions editions;

    @Test
    void everyOutputSaysTheSameAndNoVersionDiffersByAFew() throws IOException {
        boolean smallCounted = false;
        for (int seed = 1; seed <= HISTORIES; seed++) {
            List<Seen> versions = history(new Random(seed));
            assertThat(versions)
                    .as("seed " + seed)
                    .allSatisfy(one -> assertThat(versions)
                            .allSatisfy(other -> assertThat(one.isSafeBeside(other))
                                    .as(one + ", " + other)
                                    .isTrue()));
            smallCounted |= versions.stream().anyMatch(version -> version.score() > 0);
        }
        assertThat(smallCounted).as("something is told in some history").isTrue();
    }

    /** Groups of one to four people, one closed after another, each with the end of the time for late forms. */
    private List<Seen> history(Random chance) throws IOException {
        List<Seen> versions = new ArrayList<>();
        List<Group> groups = apart.open(4);
        String report = null;
        for (int at = 0; at < groups.size(); at++) {
            Group group = groups.get(at);
            int size = 1 + chance.nextInt(4);
            for (int person = 0; person < size; person++) answer(group, 1 + chance.nextInt(5));
            apart.close(group);
            if (chance.nextInt(3) > 0) apart.endLate(groups.subList(0, at + 1));
            if (at == 0) continue;
            if (report == null) report = draft(groups.get(0));
            versions.add(told(report));
            if (chance.nextBoolean()) receipts.erase(group.sent().remove(0));
        }
        apart.endLate(groups);
        versions.add(told(report));
        return versions;
    }

    private void answer(Group group, int score) {
        apart.send(
                group, apart.form(group), Map.of("knowledge", score, group.theme(), Map.of("then", 2, "now", score)));
    }

    private String draft(Group group) {
        JsonObject made = apart.caller().object("POST", reports(group), "{\"together\":true}");
        assertThat(made.getBoolean("together")).isTrue();
        return "/reports/" + made.getJsonNumber("id");
    }

    /** Published anew, and read from each output by a link of its own. */
    private Seen told(String report) throws IOException {
        String link = publish(report);
        Map<String, Seen> said = new LinkedHashMap<>();
        said.put("api", inOutcome(apart.together()));
        said.put("page", OUTPUTS.inWords(text(link)));
        said.put("pdf", OUTPUTS.inPdf(get(link + "/report.pdf")));
        said.put("xlsx", OUTPUTS.inWorkbook(get(link + "/report.xlsx")));
        assertThat(said.values().stream().distinct()).as(said.toString()).hasSize(1);
        return said.get("api");
    }

    private static Seen inOutcome(JsonObject together) {
        return new Seen(
                n(together.getJsonArray("scores").getValuesAs(JsonObject.class).stream()
                        .filter(score -> score.getString("key").equals("knowledge"))),
                n(together.getJsonArray("themes").getValuesAs(JsonObject.class).stream()
                        .filter(theme -> theme.getString("asked").equals(GroupsApart.THEME))));
    }

    private static int n(Stream<JsonObject> figures) {
        return figures.filter(figure -> !figure.getBoolean("withheld", false))
                .mapToInt(figure -> figure.getInt("n"))
                .sum();
    }

    private String publish(String report) {
        apart.caller().object("POST", report + "/publish", null);
        return apart.caller().object("POST", report + "/links", "{}").getString("link");
    }

    @Test
    void itNamesAllGroupsAndSaysHowTheyWereAddedUp() {
        List<Group> all = apart.open(3);
        List<Group> groups = all.subList(0, 2);
        groups.forEach(group -> IntStream.range(0, 3).forEach(person -> answer(group, 4)));
        groups.forEach(apart::close);
        Edition second = groups.get(1).evaluation().editions().get(0);
        editions.staff(
                second.organisation(),
                second.id(),
                List.of(
                        new NewTeamMember("Els", TeamMember.Role.TRAINER),
                        new NewTeamMember("Omar", TeamMember.Role.CO_TRAINER)));
        String report = draft(groups.get(0));
        assertThat(text(publish(report))).contains("Too few answers came in").doesNotContain("Knowledge n =");

        apart.endLate(groups);
        assertThat(text(publish(report)))
                .contains("Group 0 and Group 1")
                .contains("Given by Els and Omar (co-trainer) ·")
                .contains("participants filled in the evaluation; how many were there is not known")
                .contains(GroupsApart.THEME + " n = 6")
                .contains("The 2 groups were each evaluated apart; here they are added up.")
                .doesNotContain("not count yet");

        answer(all.get(2), 4);
        answer(all.get(2), 5);
        apart.close(all.get(2));
        assertThat(text(publish(report)))
                .contains("2 responses do not count yet: they wait until there are enough with those of other groups.");
    }

    @Test
    void wordsOfSmallGroupsFollowTheirWritersAndWhatWasLeftOutStaysOut() {
        List<Group> groups = apart.open(2);
        for (Group group : groups) IntStream.range(0, 3).forEach(person -> write(group, person));
        groups.forEach(apart::close);
        apart.endLate(groups);
        String report = draft(groups.get(0));
        String link = publish(report);
        assertThat(everywhere(link))
                .allSatisfy(told -> assertThat(told)
                        .contains(words(0, 0), words(0, 1), words(1, 0), words(1, 1))
                        .doesNotContain(words(0, 2), words(1, 2)));

        receipts.withdraw(groups.get(0).sent().get(0));
        receipts.erase(groups.get(1).sent().get(1));
        assertThat(everywhere(link))
                .allSatisfy(told ->
                        assertThat(told).contains(words(0, 1), words(1, 0)).doesNotContain(words(0, 0), words(1, 1)));

        JsonObject left =
                apart.caller().object("GET", report, null).getJsonArray("quotes").getValuesAs(JsonObject.class).stream()
                        .filter(quote -> quote.getString("text").equals(words(1, 0)))
                        .findFirst()
                        .orElseThrow();
        String leaveOut =
                "{\"leaveOut\": [{\"quote\": %s, \"reason\": \"traceable\"}]}".formatted(left.getString("id"));
        apart.caller().object("PATCH", report, leaveOut);
        assertThat(everywhere(publish(draft(groups.get(1)))))
                .allSatisfy(told -> assertThat(told)
                        .as("another draft")
                        .contains(words(0, 1))
                        .doesNotContain(words(1, 0)));
    }

    @Test
    void anErasureLeavesWhatWaitsAsItWas() {
        List<Group> all = apart.open(3);
        List<Group> groups = all.subList(0, 2);
        groups.forEach(group -> IntStream.range(0, 3).forEach(person -> answer(group, 4)));
        groups.forEach(apart::close);
        apart.endLate(groups);
        String report = draft(groups.get(0));
        receipts.erase(groups.get(0).sent().get(0));
        assertThat(text(publish(report))).contains("n = 6").doesNotContain("not count yet");

        IntStream.range(0, 2).forEach(person -> answer(all.get(2), 4));
        apart.close(all.get(2));
        assertThat(text(publish(report))).contains("2 responses do not count yet");
    }

    /** Three people twice are not six, and a report beside the name of their group would be of three. */
    @Test
    void aGroupThatWasEvaluatedTwiceIsNoTwoGroups() {
        Group once = apart.open(1).get(0);
        Group again = apart.again(once);
        for (Group group : List.of(once, again)) IntStream.range(0, 3).forEach(person -> answer(group, 4));
        List.of(once, again).forEach(apart::close);
        apart.endLate(List.of(once, again));

        assertThat(apart.together().getInt("counted")).isZero();
        assertThat(apart.together().getJsonArray("groups")).hasSize(1);
        assertThat(apart.caller()
                        .call("POST", reports(once), "{\"together\":true}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void theManagerIsQuotedOnTheProgramOfTheReportOnly() {
        List<Group> groups = apart.open(2);
        groups.forEach(apart::close);
        Edition own = groups.get(0).evaluation().editions().get(0);
        asManager(own.id(), MARKER + " own.");
        String program = String.valueOf(apart.caller()
                .object("POST", "/samples/saying-no/programs", "{}")
                .getJsonNumber("id"));
        long other = apart.caller()
                .object("POST", "/programs/" + program + "/editions", """
                        {"client": {"name": "Client"}, "engagement": %d, "days": [{"date": "2026-11-16"}]}""".formatted(
                                own.engagement().id()))
                .getJsonNumber("id")
                .longValue();
        asManager(other, MARKER + " other.");
        assertThat(everywhere(publish(draft(groups.get(0)))))
                .allSatisfy(told -> assertThat(told).contains(MARKER + " own.").doesNotContain(MARKER + " other."));
    }

    private void asManager(long edition, String words) {
        JsonObject opened =
                apart.caller().object("POST", "/editions/" + edition + "/evaluations", "{\"purpose\":\"manager\"}");
        String form = "/forms/" + opened.getString("roomLink").replaceAll(".*/", "");
        JsonObject asked = Caller.stranger().object("GET", form, null);
        String question = asked.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getBoolean("quotable", false))
                .findFirst()
                .orElseThrow()
                .getString("key");
        Caller.stranger().object("POST", form + "/responses", """
                {"sid": "%s", "revision": %d, "firstName": "Ria", "answers": {"%s": "%s"},
                 "consents": {"%s": {"use": "report", "name": "first"}}}""".formatted(
                        asked.getString("sid"), asked.getInt("revision"), question, words, question));
        apart.caller().object("POST", "/evaluations/" + opened.getJsonNumber("id") + "/close", null);
    }

    private static String reports(Group group) {
        return "/editions/" + group.evaluation().editions().get(0).id() + "/reports";
    }

    @Test
    void oneGroupHasNoReportOfAllAndOthersFindNothing() {
        Group alone = apart.open(1).get(0);
        IntStream.range(0, 6).forEach(person -> answer(alone, 4));
        apart.close(alone);
        String reports = reports(alone);
        assertThat(apart.caller().call("POST", reports, "{\"together\":true}").statusCode())
                .isEqualTo(409);
        assertThat(people.caller(people.founder(Locale.ENGLISH))
                        .call("POST", reports, "{\"together\":true}")
                        .statusCode())
                .isEqualTo(404);
    }

    /** The third of a group does not allow to be quoted. */
    private void write(Group group, int person) {
        InHand form = apart.form(group);
        int number = Integer.parseInt(
                group.evaluation().editions().get(0).groupName().substring("Group ".length()));
        apart.send(
                group,
                form,
                new Submission(
                        form.sid(),
                        null,
                        Map.of("knowledge", 4, "one_liner", words(number, person)),
                        Map.of(),
                        Map.of("one_liner", new Submission.Choice(person == 2 ? "none" : "report", "none")),
                        null,
                        null));
    }

    private static String words(int group, int person) {
        return MARKER + " " + group + "/" + person + ".";
    }

    private static List<String> everywhere(String link) {
        return List.of(
                text(link),
                new String(get(link + "/report.json"), StandardCharsets.UTF_8),
                new String(get(link + "/report.csv"), StandardCharsets.UTF_8));
    }

    private static String text(String link) {
        return Jsoup.parse(new String(get(link), StandardCharsets.UTF_8)).text();
    }

    private static byte[] get(String address) {
        HttpResponse<byte[]> answer =
                Caller.send(HttpRequest.newBuilder(URI.create(address)), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
