package nl.weerklank.border;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes out of a training and what comes in again, over the wire. */
@ContainerTest
class TakeawayIT {
    private static final List<String> PAPERS =
            List.of("script", "handout", "materials", "attendance", "proof", "brief", "card");

    @Inject
    private OwnersWork work;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    /** Made once, as each test leaves it as it was. */
    private static OwnersWork made;

    private Browsing owner;

    @BeforeEach
    void anOrganisationWithOneOfEverything() {
        if (made == null) {
            work.make();
            made = work;
        }
        work = made;
        owner = new Browsing().signIn(work.owner().email(), OwnersWork.PASSWORD);
    }

    @Test
    void eachDocumentIsThereInBothForms() {
        Caller caller = work.caller(work.owner());
        for (String paper : PAPERS) {
            isFile(owner.get(file(paper + ".pdf")), "application/pdf", "%PDF", ".pdf\"");
            isFile(caller.call("GET", document(paper + ".docx"), null), "application/vnd.openxml", "PK", ".docx\"");
        }
        isFile(owner.get(file("card.docx")), "application/vnd.openxml", "PK", ".docx\"");
        isFile(caller.call("GET", document("card.pdf"), null), "application/pdf", "%PDF", ".pdf\"");
        assertThat(caller.list("GET", document(""), null).getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("document"))
                .containsExactlyElementsOf(PAPERS);
        assertThat(owner.get(file("plan.md")).body()).contains("### ", "Oefenen");
        assertThat(owner.get(file("plan.yaml")).body()).contains("blocks:", "Oefenen");
    }

    private static void isFile(HttpResponse<String> answer, String type, String begin, String nameEnd) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .endsWith(nameEnd);
        assertThat(answer.body()).startsWith(begin);
    }

    @Test
    void whatIsNoDocumentIsNotFoundAndWhatIsNoNumberRefused() {
        Caller caller = work.caller(work.owner());

        for (String file :
                List.of("secrets.pdf", "script.exe", "script", "", "proof.pdf&participant=1", "card.pdf&together=x")) {
            assertThat(owner.get(file(file)).statusCode()).as(file).isEqualTo(404);
        }
        assertThat(owner.get(file("materials.pdf&together=0")).statusCode()).isEqualTo(422);
        assertThat(caller.call("GET", document("secrets.pdf"), null).statusCode())
                .isEqualTo(404);
        assertThat(caller.call("GET", document("proof.pdf?participant=1"), null).statusCode())
                .isEqualTo(404);
        assertThat(caller.call("GET", document("materials.pdf?together=101"), null)
                        .statusCode())
                .isEqualTo(422);
        assertThat(owner.get(file("proof.pdf&participant=" + work.of("participants")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCalendarIsReadByItsLinkUntilThatIsRevoked() throws SQLException {
        Caller caller = work.caller(work.owner());
        JsonObject link = caller.object("POST", "/calendar-links", null);
        String path = link.getString("link").replaceAll("^https?://[^/]+", "");
        Browsing anybody = new Browsing();

        HttpResponse<String> read = anybody.get(path);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(read.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(read.body().replace("\r\n ", ""))
                .contains("BEGIN:VTIMEZONE", "UID:edition-" + work.of("editions") + "-day-1@weerklank")
                .contains("DTSTART;TZID=Europe/Amsterdam:20261116T")
                .doesNotContain("P0", "P1");
        assertThat(Stored.now(database).toString()).doesNotContain(path.replaceAll(".*/|\\.ics", ""));

        caller.call("DELETE", "/calendar-links/" + link.getJsonNumber("id"), null);
        assertThat(anybody.get(path).statusCode()).isEqualTo(404);
        assertThat(anybody.get("/calendar/" + "A".repeat(24) + ".ics").statusCode())
                .isEqualTo(404);
        assertThat(anybody.get("/calendar/").statusCode()).isEqualTo(404);
    }

    @Test
    void aCalendarHoldsTheTrainingsOneIsNamedForAndNoOthers() {
        Caller desk = work.caller(work.owner());
        String uid = "UID:edition-" + work.of("editions") + "-day-1@weerklank";
        String path = work.caller(work.colleague())
                .object("POST", "/calendar-links", null)
                .getString("link")
                .replaceAll("^https?://[^/]+", "");

        assertThat(new Browsing().get(path).body()).doesNotContain("BEGIN:VEVENT");
        desk.call(
                "PUT",
                "/editions/" + work.of("editions") + "/trainers",
                "[{\"name\": \"Bo\", \"role\": \"actor\"}, {\"name\": \"Jan\", \"role\": \"co-trainer\"}]");
        assertThat(new Browsing().get(path).body().replace("\r\n ", "")).containsOnlyOnce(uid);
        isFile(owner.get(file("days.ics")), "text/calendar", "BEGIN:VCALENDAR", ".ics\"");
    }

    @Test
    void aPasteThatIsTooLargeIsRefusedAndNothingIsLost() throws SQLException {
        String huge = "# Plan\n" + "x".repeat(3_000_000);
        Map<String, List<String>> before = Stored.now(database);

        HttpResponse<String> answer = paste(huge, "md");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body().length()).isGreaterThan(huge.length());
        assertThat(Jsoup.parse(answer.body()).selectFirst("textarea").wholeText())
                .endsWith("xxxx");
        assertThat(Stored.changes(before, Stored.now(database))).isEmpty();
    }

    @Test
    void mistakesInAPasteAreToldByLineAndWhatIsRightReplacesThePlan() throws SQLException {
        Map<String, List<String>> before = Stored.now(database);
        Document wrong = Jsoup.parse(paste("## Dag 1: 2026-11-16, 09:00–12:00\n\n### Zonder minuten\n", "md")
                .body());
        assertThat(wrong.selectFirst(".error-summary").text()).containsIgnoringCase("regel 3");
        assertThat(wrong.selectFirst("textarea").wholeText()).contains("### Zonder minuten");
        Document wrongYaml =
                Jsoup.parse(paste("title: x\ndays:\n  - start: 25:00\n", "yaml").body());
        assertThat(wrongYaml.selectFirst(".error-summary").text()).containsIgnoringCase("regel ");
        assertThat(paste("", "md").statusCode()).isEqualTo(200);
        assertThat(Stored.changes(before, Stored.now(database))).isEmpty();

        String markdown = owner.get(file("plan.md")).body();
        Document right = Jsoup.parse(
                paste(markdown.replace("Oefenen", "Beter oefenen"), "md").body());
        assertThat(right.select(".error-summary").text()).isEmpty();
        assertThat(owner.get(file("plan.md")).body()).isEqualTo(markdown.replace("Oefenen", "Beter oefenen"));
        paste(markdown, "md");
    }

    private HttpResponse<String> paste(String text, String form) {
        String page = "/takeaway/documents?edition=" + work.of("editions");
        Element sent = Jsoup.parse(owner.get(page).body()).selectFirst("form[id=text]");
        sent.selectFirst("textarea").text(text);
        sent.select("option").removeAttr("selected");
        sent.selectFirst("option[value=" + form + "]").attr("selected", "selected");
        return owner.submit(page, sent);
    }

    private String file(String name) {
        return "/takeaway/file?edition=" + work.of("editions") + "&file=" + name;
    }

    private String document(String name) {
        return "/editions/" + work.of("editions") + "/documents" + (name.isEmpty() ? "" : "/" + name);
    }
}
