package nl.weerklank.evaluation.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.Program;
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
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Respondents;
import nl.weerklank.testing.inside.Trainings;

/** An evaluation in Dutch, partly in English too, that asks a question of every kind; each test has another. */
@Dependent
class EverythingAsked {

    static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** An answer to each question, as the API takes it. */
    static final String ALL = """
            {"tempo": 2, "grade": 9, "agree": 4, "where": {"other": "thuis"}, "tools": [{"other": "spel"}, 2],
             "again": false, "line": "kort é 🙂", "story": "lang", "km": 12.5, "since": "2026-11-02",
             "growth": {"then": 2, "now": 4}, "why": "omdat het kon"}""";

    @Inject
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Respondents respondents;

    @Inject
    private Forms forms;

    @Inject
    private Responses responses;

    @Inject
    private Receipts receipts;

    private Evaluation evaluation;

    /** Opens it. */
    void open() {
        Trainer trainer = people.founder(DUTCH);
        Program program = trainings.emptyProgram(trainer, CustomerWord.GAST);
        questionnaires.add(program, Purpose.EVALUATION, phrase("Alles", "Everything"), null, questions());
        evaluation = evaluations.open(
                trainings.plan(trainer, program), new NewEvaluation(Purpose.EVALUATION, null, null, null));
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

    /** The form behind the room's link. */
    Form form() {
        return respondents.open(evaluations.roomLink(evaluation));
    }

    /** The form as the API tells it. */
    JsonObject form(Locale locale) {
        Form form = form();
        return json(JsonbBuilder.create().toJson(FormJson.of(form, forms.open(form), locale)));
    }

    /** Sends answers and the words beside them, as the API takes them. */
    ReceiptCode send(String answers, String remarks) {
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

    /** What the API reads back on a receipt. */
    JsonObject receipt(ReceiptCode code) {
        return json(JsonbBuilder.create().toJson(ReceiptJson.of(receipts.read(code))));
    }

    /** Closes it, and tells what is shown of it from then on. */
    Released closed() {
        evaluations.close(evaluation.organisation(), evaluation.id());
        return evaluations.released(evaluations.find(evaluation.organisation(), evaluation.id()));
    }

    static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
