package nl.weerklank.border;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.weerklank.account.Trainer;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every page and file of the desk, with the real keys of another organisation's things. The pages are those that the
 * application holds: one that this table does not know makes it fail.
 */
@ContainerTest
class OutsiderPagesIT {

    /** Whose key a page is asked with: {@code parameter=word} at the end, as {@link OwnersWork#of} knows it. */
    private static final Map<String, String> WITH_A_KEY = Map.ofEntries(
            Map.entry("/desk/edition", "id=editions"),
            Map.entry("/program/program", "id=programs"),
            Map.entry("/program/edition-days", "id=editions"),
            Map.entry("/program/new-edition", "program=programs"),
            Map.entry("/intake/themes", "edition=editions"),
            Map.entry("/plan/planner", "edition=editions"),
            Map.entry("/plan/matrix", "edition=editions"),
            Map.entry("/day/day", "edition=editions"),
            Map.entry("/takeaway/documents", "edition=editions"),
            Map.entry("/takeaway/file", "file=script.docx&edition=editions"),
            Map.entry("/questionnaire/builder", "questionnaire=questionnaires"),
            Map.entry("/questionnaire/file", "questionnaire=questionnaires"),
            Map.entry("/evaluation/new", "edition=editions"),
            Map.entry("/evaluation/evaluation", "id=evaluations"),
            Map.entry("/evaluation/paper", "id=evaluations"),
            Map.entry("/evaluation/paper-form", "id=evaluations"),
            Map.entry("/evaluation/preview", "questionnaire=questionnaires"),
            Map.entry("/room/presenter", "id=evaluations"),
            Map.entry("/room/slips", "id=evaluations"),
            Map.entry("/outcome/results", "evaluation=evaluations"),
            Map.entry("/report/curate", "report=reports"),
            Map.entry("/report/quotes", "report=reports"),
            Map.entry("/report/looks", "report=reports"),
            Map.entry("/report/preview", "report=reports"),
            Map.entry("/report/client", "client=clients"),
            Map.entry("/wall/wall", "id=quote-walls"));

    /** Of all that an organisation has. */
    private static final Set<String> OF_ALL = Set.of(
            "/desk/home",
            "/program/programs",
            "/program/editions",
            "/program/gallery",
            "/account/account",
            "/desk/recurring",
            "/trend/overview",
            "/trend/file",
            "/wall/quotes");

    /** By a link that is worth what it opens, or for nobody in particular. */
    private static final Set<String> BY_LINK = Set.of(
            "/sign-in",
            "/account/found",
            "/account/join",
            "/f",
            "/f.js",
            "/sw.js",
            "/day/worker.js",
            "/receipt",
            "/r",
            "/q",
            "/c",
            "/k",
            "/calendar",
            "",
            "/api/v1");

    /** What the servlets for links show: never asked by itself. */
    private static final Set<String> INNER = Set.of(
            "/evaluation/form",
            "/evaluation/receipt",
            "/evaluation/notice",
            "/evaluation/find-receipt",
            "/report/shared",
            "/report/shared-client",
            "/report/gone",
            "/report/locked",
            "/room/code",
            "/wall/shown");

    /** A file that is sent, not asked. */
    private static final String STACK = "/evaluation/paper-stack";

    /** What a page asks and sends by itself: whoever may not is told so by a status, and led nowhere. */
    private static final String ACTIONS = "/day/actions";

    @Inject
    private OwnersWork work;

    @Inject
    private ServletContext application;

    @BeforeEach
    void anOrganisationWithOneOfEverything() {
        work.make();
    }

    @Test
    void everyPageOfTheApplicationIsKnownHere() {
        Set<String> held = pages("/");
        application.getServletRegistrations().values().stream()
                .filter(servlet ->
                        servlet.getClassName() == null || servlet.getClassName().startsWith("nl.weerklank."))
                .filter(servlet -> !servlet.getClassName().startsWith("nl.weerklank.testing."))
                .map(ServletRegistration::getMappings)
                .forEach(mappings -> mappings.forEach(mapping -> held.add(mapping.replaceAll("/\\*$|\\.xhtml$", ""))));

        Set<String> known = new TreeSet<>(WITH_A_KEY.keySet());
        List.of(OF_ALL, BY_LINK, INNER, Set.of(STACK, ACTIONS)).forEach(known::addAll);
        assertThat(held).hasSizeGreaterThan(30).isSubsetOf(known);
    }

    private Set<String> pages(String directory) {
        return application.getResourcePaths(directory).stream()
                .filter(path -> !path.startsWith("/WEB-INF/"))
                .flatMap(path -> path.endsWith("/")
                        ? pages(path).stream()
                        : List.of(path).stream().filter(file -> file.endsWith(".xhtml")))
                .map(path -> path.replaceAll("\\.xhtml$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void anOutsiderFindsNoneOfThePages() {
        Browsing outsider = signedIn(work.outsider());

        assertThat(answers(outsider, keyed()))
                .allSatisfy((page, status) -> assertThat(status).isEqualTo(404));
        assertThat(outsider.post(keyed(STACK, "id=evaluations"), "{\"stack\": \"s\", \"sheets\": []}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(OF_ALL).allSatisfy(page -> {
            HttpResponse<String> shown = outsider.get(page);
            assertThat(shown.statusCode()).isEqualTo(200);
            assertThat(shown.body()).doesNotContain("Gemeente Waterland").doesNotContain(work.all());
        });
    }

    @Test
    void aColleagueSeesEachAsTheOwnerDoes() {
        for (Trainer insider : List.of(work.owner(), work.colleague())) {
            Browsing browsing = signedIn(insider);
            assertThat(answers(browsing, keyed()))
                    .allSatisfy((page, status) -> assertThat(status).isEqualTo(200));
            assertThat(answers(browsing, OF_ALL))
                    .allSatisfy((page, status) -> assertThat(status).isEqualTo(200));
            assertThat(browsing.get("/program/editions").body()).contains("Gemeente Waterland");
        }
    }

    @Test
    void whoIsNotSignedInIsLedToTheSignIn() {
        Browsing stranger = new Browsing();
        Set<String> pages = keyed();
        pages.addAll(OF_ALL);
        pages.add(STACK);

        assertThat(pages).allSatisfy(page -> {
            HttpResponse<String> answer = stranger.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in");
        });
    }

    @Test
    void whatTheDaySendsIsAnsweredAlsoWhenItWasCutOff() {
        String address = ACTIONS + "?edition=" + work.of("editions") + "&day=" + work.of("days");
        Browsing owner = signedIn(work.owner());

        assertThat(List.of("", "{", "{\"x\":{", "{\"x\":[", "{\"action\":{\"x\":{\"a\":1", "[]", "null", "{\"key\":1}"))
                .allSatisfy(body -> assertThat(owner.post(address, body).statusCode())
                        .as(body)
                        .isEqualTo(422));
        String tooMuch = "{\"key\": \"0123456789abcdef\", \"action\": {\"kind\": \"stretch\","
                + " \"at\": \"2026-11-16T09:00:00Z\", \"block\": 1, \"minutes\": 4294967301}}";
        assertThat(owner.post(address, tooMuch).statusCode()).isEqualTo(422);
    }

    @Test
    void whatTheDayAsksAndSendsIsForItsOwnersOnly() {
        String address = ACTIONS + "?edition=" + work.of("editions") + "&day=" + work.of("days");
        String walkIn = "{\"key\": \"0123456789abcdef\", \"action\":"
                + " {\"kind\": \"walk-in\", \"at\": \"2026-11-16T09:00:00Z\", \"text\": \"Bo\"}}";
        Browsing stranger = new Browsing();
        Browsing outsider = signedIn(work.outsider());

        assertThat(stranger.get(address).statusCode()).isEqualTo(401);
        assertThat(stranger.post(address, walkIn).statusCode()).isEqualTo(401);
        assertThat(outsider.get(address).statusCode()).isEqualTo(404);
        assertThat(outsider.post(address, walkIn).statusCode()).isEqualTo(404);
        Browsing owner = signedIn(work.owner());
        assertThat(owner.post(address, "text/plain", walkIn).statusCode()).isEqualTo(415);
        assertThat(owner.get(address).body()).contains("Praten").doesNotContain("Bo\"");
        assertThat(owner.post(address, walkIn).statusCode()).isEqualTo(200);
        assertThat(owner.post(address, walkIn).body()).containsOnlyOnce("Bo\"");
        assertThat(owner.post(address, "{}").statusCode()).isEqualTo(422);
        assertThat(owner.post(address, "geen json").statusCode()).isEqualTo(422);
        assertThat(owner.post(address, "[".repeat(70_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void noDetourInTheAddressLeadsAroundTheSignIn() {
        Browsing stranger = new Browsing();
        for (String detour : List.of("/f/..", "/sign-in/..", "/api/..", "/f/%2e%2e", "/jakarta.faces.resource/..")) {
            HttpResponse<String> answer = stranger.get(detour + "/program/editions");
            assertThat(answer.statusCode()).as(detour).isIn(302, 400, 404);
            assertThat(answer.headers().firstValue("Location").orElse("/sign-in"))
                    .contains("/sign-in");
        }
    }

    @Test
    void whatServletsShowIsNotAskedByItself() {
        Browsing owner = signedIn(work.owner());
        for (String page : INNER) {
            assertThat(owner.get(page).statusCode()).as(page).isEqualTo(404);
            assertThat(owner.get(page + ".xhtml").statusCode()).as(page).isIn(301, 404);
        }
    }

    private Browsing signedIn(Trainer trainer) {
        return new Browsing().signIn(trainer.email(), OwnersWork.PASSWORD);
    }

    private Set<String> keyed() {
        Set<String> asked = new TreeSet<>();
        WITH_A_KEY.forEach((page, key) -> asked.add(keyed(page, key)));
        return asked;
    }

    private String keyed(String page, String key) {
        int word = key.lastIndexOf('=') + 1;
        return page + "?" + key.substring(0, word) + work.of(key.substring(word));
    }

    private static Map<String, Integer> answers(Browsing browsing, Set<String> pages) {
        Map<String, Integer> answers = new TreeMap<>();
        pages.forEach(page -> answers.put(page, browsing.get(page).statusCode()));
        return answers;
    }
}
