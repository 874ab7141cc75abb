package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.sql.DataSource;
import nl.weerklank.account.Trainer;
import nl.weerklank.platform.Refusal;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.container.Selects;
import nl.weerklank.testing.inside.Caller;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Trainings;
import nl.weerklank.testing.inside.Transactions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a manager with several trainings reads by one link: all reports, and never more than these say. */
@ContainerTest
class ClientPageIT {

    private static final String CLIENT = "Gemeente Waterland";

    @Inject
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private ClientLinks clientLinks;

    @Inject
    private Transactions transactions;

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    private Trainer trainer;
    private Caller owner;
    private Caller outsider;
    private long program;

    @BeforeEach
    void anOrganisation() {
        trainer = people.founder(Locale.forLanguageTag("nl"));
        owner = people.caller(trainer);
        outsider = people.caller(people.founder(Locale.forLanguageTag("nl")));
        program = trainings.program(trainer).id();
    }

    private ClientTraining training(String group, String day) {
        return ClientTraining.of(owner, program, CLIENT, group, day);
    }

    private String client(String name) {
        return owner.list("GET", "/clients", null).getValuesAs(JsonObject.class).stream()
                .filter(client -> client.getString("name").equals(name))
                .map(client -> "/clients/" + client.get("id"))
                .findFirst()
                .orElseThrow();
    }

    private JsonObject shared(String body) {
        return owner.object("POST", client(CLIENT) + "/links", body);
    }

    private static HttpResponse<String> get(String address) {
        return Caller.send(
                HttpRequest.newBuilder(URI.create(address)).header("User-Agent", "Mozilla/5.0"),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The rows of before and now on a page, each with its number of answers. */
    private static List<String> shifts(String page) {
        return Jsoup.parse(page).select("table.shifts tbody tr").stream()
                .map(row -> row.select("th small").text() + " "
                        + row.select("td.number").eachText())
                .toList();
    }

    @Test
    void showsAllPublishedReportsOfThisClientAndNoOther() {
        long first = training("Balie", "2026-03-02")
                .asked()
                .answered(6, 2, 3)
                .closed()
                .published();
        long second = training("Backoffice", "2026-11-16")
                .asked()
                .answered(5, 2, 4)
                .closed()
                .published();
        training("Nog niet", "2026-11-23").asked().answered(5, 3, 4).closed();
        long other = ClientTraining.of(owner, program, "Hotel De Kroon", "Receptie", "2026-10-01")
                .asked()
                .answered(5, 1, 5)
                .closed()
                .published();
        String link = shared("{}").getString("link");

        String page = get(link).body();
        assertThat(Jsoup.parse(page).select(".reports a").eachAttr("href"))
                .containsExactly(path(link) + "/" + second, path(link) + "/" + first);
        assertThat(page)
                .contains(CLIENT, "Balie", "Backoffice", "<small>5 gaven antwoord</small>")
                .doesNotContain("Kroon", "Nog niet", "<script");
        assertThat(Jsoup.parse(page).select("h4").eachText()).containsExactly(ClientTraining.THEME);
        assertThat(Jsoup.parse(page).select("table.shifts tbody th").eachText())
                .containsExactly("2 maart 2026, Balie n = 6", "16 november 2026, Backoffice n = 5");
        assertThat(get(link + "/" + first).body()).contains("Balie", "Alle verslagen");
        assertThat(get(link + "/" + first + "/report.csv").statusCode()).isEqualTo(200);
        HttpResponse<String> chart = get(link + "/" + first + "/chart/themes.svg");
        assertThat(chart.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg");
        HttpResponse<String> pdf = get(link + "/" + first + "/report.pdf");
        assertThat(pdf.headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
        assertThat(List.of(
                        get(link + "/" + other),
                        get(link + "/1"),
                        get(link + "/x"),
                        get(link + "/" + other + "/report.pdf"),
                        get(link + "/" + first + "/report.exe"),
                        get(link + "/" + first + "/card.png"),
                        get(link + "/" + first + "/x")))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
    }

    private static String path(String link) {
        return URI.create(link).getPath();
    }

    @Test
    void groupsEvaluatedTogetherAreToldOnceAndAProgramIsComparedWithItselfOnly() {
        ClientTraining one = training("Ochtend", "2026-11-16");
        ClientTraining two = one.besides(program, "Middag");
        one.askedTogether().answered(7, 2, 4).closed().published();
        two.published();
        String link = shared("{}").getString("link");
        assertThat(shifts(get(link).body()))
                .as("one evaluation is no course of time")
                .isEmpty();

        training("Later", "2027-01-11").asked().answered(5, 2, 5).closed().published();
        assertThat(Jsoup.parse(get(link).body()).select("table.shifts tbody th").eachText())
                .containsExactly("7 december 2026, Ochtend en Middag n = 7", "11 januari 2027, Later n = 5");

        two.published();
        long another = trainings.program(trainer).id();
        ClientTraining.of(owner, another, CLIENT, "Anders", "2027-02-01")
                .asked()
                .answered(6, 1, 5)
                .closed()
                .published();
        String page = get(link).body();
        assertThat(Jsoup.parse(page).select(".reports li")).hasSize(5);
        assertThat(shifts(page))
                .as("neither a second report nor another program")
                .hasSize(2);
    }

    @Test
    void saysNeverMoreThanTheReportsByThemselves() {
        saysNeverMoreThanTheReportsOf(1);
    }

    @Test
    void saysNeverMoreThanOtherReportsByThemselves() {
        saysNeverMoreThanTheReportsOf(77);
    }

    private void saysNeverMoreThanTheReportsOf(long seed) {
        Random chance = new Random(seed);
        List<Long> reports = new ArrayList<>();
        for (int group = 0; group < 5; group++) {
            ClientTraining training =
                    training("Groep " + group, "2026-0" + (group + 1) + "-05").asked();
            int people = 3 + chance.nextInt(6);
            for (int i = 0; i < people; i++) {
                training.answer(1 + chance.nextInt(5), 1 + chance.nextInt(5), "report");
            }
            reports.add(training.closed().published());
        }
        String link = shared("{}").getString("link");
        List<String> single = reports.stream()
                .flatMap(report -> shifts(get(link + "/" + report).body()).stream())
                .toList();

        String page = get(link).body();
        assertThat(shifts(page)).as("seed %d", seed).allSatisfy(row -> {
            assertThat(single).contains(row);
            assertThat(Integer.parseInt(row.replaceAll("n = (\\d+).*", "$1"))).isGreaterThanOrEqualTo(5);
        });
        assertThat(shifts(page)).hasSameElementsAs(single.size() < 2 ? List.of() : single);
        assertThat(page).as("words are in the reports only").doesNotContain("Woorden 8203");
        List<String> answered =
                Jsoup.parse(page).select(".reports .verdict small").eachText();
        for (Element line : Jsoup.parse(page).select(".reports li")) {
            String report = get(URI.create(link)
                            .resolve(line.select("a").attr("href"))
                            .toString())
                    .body();
            String verdict = line.select(".verdict b").text();
            assertThat(Jsoup.parse(report).select(".hero b").eachText().toString())
                    .contains(verdict);
        }
        assertThat(answered).hasSize(5);
    }

    @Test
    void aQuoteThatIsWithdrawnIsGoneByThisLinkToo() {
        ClientTraining training = training("Balie", "2026-11-16").asked();
        String receipt = training.answer(2, 4, "report");
        training.answered(4, 2, 4).closed();
        long report = training.published();
        String link = shared("{}").getString("link");
        assertThat(get(link + "/" + report).body()).contains("Woorden 8203");

        Caller.stranger().object("PATCH", "/receipts/" + receipt + "/consents", """
                {"consents": {"one_liner": {"use": "none"}}}""");
        assertThat(List.of(
                        get(link + "/" + report).body(),
                        get(link + "/" + report + "/report.csv").body()))
                .allSatisfy(text -> assertThat(text).doesNotContain("Woorden 8203"));
    }

    @Test
    void opensNothingOnceRevokedExpiredOrUnknown() {
        long report = training("Balie", "2026-11-16")
                .asked()
                .answered(5, 2, 4)
                .closed()
                .published();
        JsonObject made = shared("{}");
        String link = made.getString("link");
        HttpResponse<String> open = get(link);
        assertThat(open.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(open.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(open.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(open.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(open.body().length()).as("bytes before they are compressed").isLessThan(20_000);
        get(link + "/" + report);
        assertThat(owner.list("GET", client(CLIENT) + "/links", null)
                        .getJsonObject(0)
                        .getInt("openings"))
                .isEqualTo(2);

        owner.call("DELETE", client(CLIENT) + "/links/" + made.get("id"), null);
        JsonObject over = shared("{}");
        transactions.run(() -> entities.createQuery("update ClientLink l set l.expiresOn = :past where l.id = :id")
                .setParameter("past", LocalDate.of(2020, 1, 1))
                .setParameter("id", ClientTraining.number(over))
                .executeUpdate());
        String expired = over.getString("link");
        String unknown = link.substring(0, link.length() - 3) + "xyz";
        List<HttpResponse<String>> answers = List.of(
                get(link),
                get(expired),
                get(unknown),
                get(link + "/" + report),
                get(expired + "/" + report + "/report.pdf"));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(answers.get(0).body()).doesNotContain("Waterland");
        String locked = shared("{\"password\": \"geheim-woord\"}").getString("link");
        assertThat(List.of(get(link), get(expired), get(locked), get(locked + "/colours.css"), get(locked + "/1/x")))
                .allSatisfy(answer -> {
                    assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
                    assertThat(answer.headers().allValues("X-Robots-Tag")).containsExactly("noindex, nofollow");
                    assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
                });
    }

    @Test
    void opensAgainWhereItWasOncePutBack() {
        training("Balie", "2026-11-16").asked().answered(5, 2, 4).closed().published();
        JsonObject made = shared("{\"expiresOn\": \"2099-12-31\"}");
        String link = made.getString("link");
        get(link);
        String links = client(CLIENT) + "/links";
        String before = owner.list("GET", links, null).toString();
        long client = Long.parseLong(client(CLIENT).replaceAll(".*/", ""));

        ClientLink revoked = clientLinks.revoke(trainer.organisation(), client, ClientTraining.number(made));
        assertThat(get(link).statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> clientLinks.putBack(trainer.organisation(), client + 1, revoked))
                .isInstanceOf(Refusal.class);
        clientLinks.putBack(trainer.organisation(), client, revoked);

        assertThat(owner.list("GET", links, null)).hasToString(before);
        assertThat(get(link).body()).contains("Waterland");
    }

    @Test
    void onePasswordOpensThePageAndItsReports() {
        long report = training("Balie", "2026-11-16")
                .asked()
                .answered(5, 2, 4)
                .closed()
                .published();
        String link = shared("{\"password\": \"geheim-woord\"}").getString("link");

        assertThat(List.of(get(link), get(link + "/" + report), get(link + "/" + report + "/report.pdf")))
                .allSatisfy(answer ->
                        assertThat(answer.body()).contains("Wachtwoord").doesNotContain("Waterland"));
        assertThat(unlock(link, "mis").statusCode()).isEqualTo(403);
        HttpResponse<String> right = unlock(link + "/" + report, "geheim-woord");
        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(right.headers().firstValue("Location")).hasValue(path(link) + "/" + report);
        String cookie = right.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        for (String address : List.of(link, link + "/" + report)) {
            HttpRequest.Builder again =
                    HttpRequest.newBuilder(URI.create(address)).header("Cookie", cookie);
            assertThat(Caller.send(again, HttpResponse.BodyHandlers.ofString()).body())
                    .contains("Waterland");
        }
        assertThat(unlock(link + "/x", "geheim-woord").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> unlock(String link, String password) {
        return Caller.send(
                HttpRequest.newBuilder(URI.create(link))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("password=" + password)),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void isNobodyElsesBusinessAndNeedsAReport() {
        ClientTraining training =
                training("Balie", "2026-11-16").asked().answered(5, 2, 4).closed();
        String links = client(CLIENT) + "/links";
        assertThat(owner.call("POST", links, "{}").statusCode()).isEqualTo(409);
        training.published();
        assertThat(owner.call("POST", links, "{\"expiresOn\": \"2020-01-01\"}").statusCode())
                .isEqualTo(422);
        assertThat(owner.call("POST", links, "{\"password\": \"kort\"}").statusCode())
                .isEqualTo(422);
        String made = links + "/" + shared("{}").get("id");
        assertThat(outsider.call("POST", links, "{}").statusCode()).isEqualTo(404);
        assertThat(outsider.call("GET", links, null).statusCode()).isEqualTo(404);
        assertThat(outsider.call("DELETE", made, null).statusCode()).isEqualTo(404);
    }

    @Test
    void oneReportAsksTheDatabaseAsOftenAsThree() throws SQLException {
        training("Een", "2026-01-05").asked().answered(5, 2, 4).closed().published();
        String link = shared("{}").getString("link");
        long one = new Selects(database).during(() -> get(link));
        training("Twee", "2026-02-02").asked().answered(5, 2, 4).closed().published();
        training("Drie", "2026-03-02").asked().answered(6, 2, 4).closed().published();

        assertThat(shifts(get(link).body())).hasSize(3);
        assertThat(one).isPositive();
        assertThat(new Selects(database).during(() -> get(link))).isEqualTo(one);
    }
}
