package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.account.Trainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Forms;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.evaluation.ReceiptCode;
import nl.weerklank.evaluation.Receipts;
import nl.weerklank.evaluation.Released;
import nl.weerklank.evaluation.Responses;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.NewEdition;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.questionnaire.Condition;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaires;
import nl.weerklank.questionnaire.kind.ChoiceKind;
import nl.weerklank.questionnaire.kind.ChoicesKind;
import nl.weerklank.questionnaire.kind.DateKind;
import nl.weerklank.questionnaire.kind.Direction;
import nl.weerklank.questionnaire.kind.GradeKind;
import nl.weerklank.questionnaire.kind.LongTextKind;
import nl.weerklank.questionnaire.kind.NumberKind;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.SectionKind;
import nl.weerklank.questionnaire.kind.ShiftKind;
import nl.weerklank.questionnaire.kind.StatementKind;
import nl.weerklank.questionnaire.kind.TextKind;
import nl.weerklank.questionnaire.kind.Trait;
import nl.weerklank.questionnaire.kind.YesNoKind;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every kind of question through the API's JSON, the form's fields, the database, the receipt and the release. */
@ContainerTest
class EveryKindIT {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int ENOUGH = 5;

    private static final String ALL = """
            {"tempo": 2, "grade": 9, "agree": 4, "where": {"other": "thuis"}, "tools": [{"other": "spel"}, 2],
             "again": false, "line": "kort é 🙂", "story": "lang", "km": 12.5, "since": "2026-11-02",
             "growth": {"then": 2, "now": 4}, "why": "omdat het kon"}""";

    @Inject
    private People people;

    @Inject
    private Programs programs;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Editions editions;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Forms forms;

    @Inject
    private Responses responses;

    @Inject
    private Receipts receipts;

    private Trainer trainer;
    private Evaluation evaluation;

    @BeforeEach
    void anEvaluationThatAsksEverything() {
        trainer = people.founder(DUTCH);
        Program program = programs.make(trainer.organisation(), "Alles", DUTCH, CustomerWord.GAST);
        questionnaires.add(program, Purpose.EVALUATION, phrase("Alles", "Everything"), null, questions());
        Edition edition = editions.plan(
                trainer,
                program.id(),
                new NewEdition(
                        "Hotel",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(new NewDay(LocalDate.of(2026, 11, 16), null, null, null))));
        evaluation = evaluations.open(edition, new NewEvaluation(Purpose.EVALUATION, null, null, null));
    }

    private static List<NewQuestion> questions() {
        return List.of(
                NewQuestion.of("head", new SectionKind(), "Over de {customer}").hinted(Phrase.of("Een paar vragen.")),
                NewQuestion.of("tempo", ScaleKind.of(Direction.BIPOLAR, "te traag", "goed", "te snel"), "Tempo?")
                        .with(Trait.MAY_NOT_APPLY, Trait.REMARK),
                NewQuestion.of("grade", GradeKind.of("niets", "alles"), "Cijfer?"),
                NewQuestion.of("agree", new StatementKind(), "Ik durf nee te zeggen."),
                NewQuestion.of(
                        "where",
                        new ChoiceKind(places(), true),
                        phrase("Waar zit de {customer}?", "Where is the {customer}?")),
                NewQuestion.of("tools", new ChoicesKind(places(), true), "Waarmee?"),
                NewQuestion.of("again", new YesNoKind(), "Nog eens?"),
                NewQuestion.of("line", new TextKind(), "In één zin?").with(Trait.QUOTABLE),
                NewQuestion.of("story", new LongTextKind(), "Vertel."),
                NewQuestion.of("km", new NumberKind(BigDecimal.ZERO, BigDecimal.valueOf(100), Phrase.of("km")), "Ver?"),
                NewQuestion.of("since", new DateKind(), "Sinds?"),
                NewQuestion.of("growth", ShiftKind.ability(), "Nee zeggen"),
                NewQuestion.of("why", new LongTextKind(), "Waarom niet?").onlyIf(Condition.on("again", YesNoKind.NO)));
    }

    private static List<Phrase> places() {
        return List.of(phrase("balie", "desk"), Phrase.of("telefoon"));
    }

    private static Phrase phrase(String dutch, String english) {
        return Phrase.of(dutch).and(Locale.ENGLISH, english);
    }

    @Test
    void asksEveryKindWithAllThatItsAnswerMustBe() {
        JsonObject form = form(DUTCH);

        assertThat(question(form, "head").getString("text")).isEqualTo("Over de gast");
        assertThat(question(form, "tempo").getInt("ideal")).isEqualTo(2);
        assertThat(question(form, "tempo").getString("direction")).isEqualTo("bipolar");
        assertThat(question(form, "tempo").getBoolean("notApplicable")).isTrue();
        assertThat(question(form, "tempo").getBoolean("remark")).isTrue();
        assertThat(question(form, "grade").getJsonArray("scale")).hasSize(11);
        assertThat(question(form, "where")
                        .getJsonArray("options")
                        .getJsonObject(2)
                        .getString("value"))
                .isEqualTo("other");
        assertThat(question(form, "again")
                        .getJsonArray("options")
                        .getJsonObject(0)
                        .getBoolean("value"))
                .isTrue();
        assertThat(question(form, "km").getString("unit")).isEqualTo("km");
        assertThat(question(form, "why").getJsonObject("shownIf").getString("key"))
                .isEqualTo("again");
        assertThat(question(form, "why").getJsonObject("shownIf").getJsonArray("is"))
                .isEqualTo(List.of(JsonValue.FALSE));
        assertThat(question(form, "story").getString("readers")).isEqualTo("trainer");
    }

    @Test
    void speaksAnotherLanguageAsFarAsItsTextsGo() {
        JsonObject form = form(Locale.ENGLISH);

        assertThat(form.getString("title")).isEqualTo("Everything");
        assertThat(question(form, "where").getString("text")).isEqualTo("Where is the guest?");
        assertThat(question(form, "where")
                        .getJsonArray("options")
                        .getJsonObject(0)
                        .getString("label"))
                .isEqualTo("desk");
        assertThat(question(form, "where")
                        .getJsonArray("options")
                        .getJsonObject(1)
                        .getString("label"))
                .isEqualTo("telefoon");
        assertThat(question(form, "head").getString("text")).isEqualTo("Over de gast");
    }

    @Test
    void readsBackWhatWasSentThroughTheApi() {
        ReceiptCode code = send(ALL, "{\"tempo\": \"Na de lunch te snel\"}");

        JsonObject receipt = receipt(code);
        assertThat(receipt.getJsonObject("answers")).isEqualTo(json(ALL));
        assertThat(receipt.getJsonObject("remarks")).isEqualTo(json("{\"tempo\": \"Na de lunch te snel\"}"));
    }

    @Test
    void readsBackWhatWasSentThroughTheForm() {
        Form form = form();
        Map<String, Long> ids = form.items().stream().collect(Collectors.toMap(item -> item.key(), item -> item.id()));
        String fields = Stream.of(
                        "tempo=",
                        "tempo-na=1",
                        "tempo-remark=Geen idee",
                        "grade=9",
                        "agree=4",
                        "where=other",
                        "where-other=thuis",
                        "tools=",
                        "tools=2",
                        "tools=other",
                        "tools-other=spel",
                        "again=false",
                        "line=kort é",
                        "line-use=report",
                        "line-name=none",
                        "story=",
                        "km=12,5",
                        "since=2026-11-02",
                        "growth-then=2",
                        "growth-now=4",
                        "why=omdat")
                .map(field -> encoded(field, ids))
                .collect(Collectors.joining("&"));
        SentForm sent = new SentForm(("sid=" + forms.open(form).text() + "&v=1&n=23&" + fields
                        + "&firstName=&contact-name=&contact-reach=&contact-message=&end=1")
                .getBytes(StandardCharsets.UTF_8));
        sent.refuseUnlessWhole(form);

        JsonObject receipt =
                receipt(responses.submit(form, sent.submission(form), false).receipt());

        assertThat(receipt.getJsonObject("answers")).isEqualTo(json("""
                        {"tempo": "n/a", "grade": 9, "agree": 4, "where": {"other": "thuis"},
                         "tools": [{"other": "spel"}, 2], "again": false, "line": "kort é", "km": 12.5,
                         "since": "2026-11-02", "growth": {"then": 2, "now": 4}, "why": "omdat"}"""));
        assertThat(receipt.getJsonObject("remarks").getString("tempo")).isEqualTo("Geen idee");
    }

    /** Fields are named by the question's id; here they are written by its key. */
    private static String encoded(String field, Map<String, Long> ids) {
        String name = field.substring(0, field.indexOf('='));
        String key = name.replaceFirst("-.*", "");
        return "q" + ids.get(key) + name.substring(key.length()) + "="
                + URLEncoder.encode(field.substring(name.length() + 1), StandardCharsets.UTF_8);
    }

    @Test
    void refusesEveryBadValueByItsKey() {
        String wrong = """
                {"head": 1, "tempo": 4, "grade": 11, "agree": "eens", "where": 3, "tools": [9], "again": "nee",
                 "line": 5, "story": true, "km": 100.5, "since": "2026-02-30", "growth": {"then": 2}, "size": 43}""";

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> send(wrong, "{\"grade\": \"x\"}"));

        assertThat(refusal.mistakes().stream().map(Refusal.Mistake::field))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                json(wrong).keySet().stream().map(key -> "answers." + key), Stream.of("remarks.grade"))
                        .toList());
    }

    @Test
    void dropsWhatWasNotAsked() {
        ReceiptCode code = send("{\"again\": true, \"why\": \"omdat\"}", "{}");

        assertThat(receipt(code).getJsonObject("answers").keySet()).containsExactly("again");
    }

    @Test
    void erasesTheWordsBesideAnswersToo() {
        ReceiptCode erased = send(ALL, "{\"tempo\": \"weg hiermee\"}");
        for (int i = 0; i < ENOUGH; i++) {
            send(ALL, "{}");
        }
        receipts.erase(erased);
        evaluations.close(trainer.organisation(), evaluation.id());

        Released released = evaluations.released(evaluations.find(trainer.organisation(), evaluation.id()));
        assertThat(released.question("tempo").orElseThrow().remarks()).isEmpty();
        assertThat(released.question("where").orElseThrow().others()).hasSize(ENOUGH);
    }

    @Test
    void releasesFiguresOfEveryKind() {
        for (int i = 0; i < ENOUGH; i++) {
            send(ALL.replace("12.5", String.valueOf(10 + i)), "{\"tempo\": \"opmerking " + i + "\"}");
        }
        evaluations.close(trainer.organisation(), evaluation.id());

        Released released = evaluations.released(evaluations.find(trainer.organisation(), evaluation.id()));
        assertThat(released.question("head")).isEmpty();
        assertThat(released.question("tempo").orElseThrow().counts()).isEqualTo(Map.of(2, ENOUGH));
        assertThat(released.question("tempo").orElseThrow().remarks()).hasSize(ENOUGH);
        assertThat(released.question("where").orElseThrow().counts()).isEqualTo(Map.of(0, ENOUGH));
        assertThat(released.question("tools").orElseThrow().counts()).isEqualTo(Map.of(0, ENOUGH, 2, ENOUGH));
        assertThat(released.question("km").orElseThrow().amounts().firstKey()).isEqualByComparingTo("10");
        assertThat(released.question("since").orElseThrow().days())
                .isEqualTo(Map.of(LocalDate.of(2026, 11, 2), ENOUGH));
        assertThat(released.question("why").orElseThrow().offered()).isEqualTo(ENOUGH);
        assertThat(released.question("why").orElseThrow().texts()).hasSize(ENOUGH);
    }

    @Test
    void keepsWordsClosedThatTooFewWereAsked() {
        for (int i = 0; i < ENOUGH; i++) {
            send(i < 2 ? "{\"again\": false, \"why\": \"omdat\"}" : "{\"again\": true}", "{}");
        }
        evaluations.close(trainer.organisation(), evaluation.id());

        Released.ReleasedQuestion why = evaluations
                .released(evaluations.find(trainer.organisation(), evaluation.id()))
                .question("why")
                .orElseThrow();
        assertThat(why.offered()).isEqualTo(2);
        assertThat(why.texts()).isEmpty();
    }

    private Form form() {
        String link = evaluations.roomLink(evaluation);
        return forms.find(link.substring(link.lastIndexOf('/') + 1));
    }

    private JsonObject form(Locale locale) {
        Form form = form();
        return json(JsonbBuilder.create().toJson(FormJson.of(form, forms.open(form), locale)));
    }

    private static JsonObject question(JsonObject form, String key) {
        return form.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                .filter(question -> question.getString("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private ReceiptCode send(String answers, String remarks) {
        Form form = form();
        String body = "{\"sid\": \"" + forms.open(form).text() + "\", \"answers\": " + answers + ", \"remarks\": "
                + remarks + "}";
        return responses.submit(form, read(body), false).receipt();
    }

    private static Submission read(String body) {
        try {
            return new SubmissionReading()
                    .submission(SentBody.object(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonObject receipt(ReceiptCode code) {
        return json(JsonbBuilder.create().toJson(ReceiptJson.of(receipts.read(code))));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
