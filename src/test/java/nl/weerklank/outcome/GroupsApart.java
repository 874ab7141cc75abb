package nl.weerklank.outcome;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.account.Trainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Forms;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.evaluation.ReceiptCode;
import nl.weerklank.evaluation.Responses;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.intake.Themes;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.NewEdition;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.testing.inside.Caller;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Respondents;
import nl.weerklank.testing.inside.Trainings;
import nl.weerklank.testing.inside.Transactions;

/** An organisation of its own with groups of one engagement, each of which is evaluated apart; all share a theme. */
@Dependent
public class GroupsApart {

    public static final String THEME = "Saying no";

    @Inject
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private Editions editions;

    @Inject
    private Themes themes;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Respondents respondents;

    @Inject
    private Forms forms;

    @Inject
    private Responses responses;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Transactions transactions;

    private Trainer trainer;
    private Caller caller;
    private Long engagement;
    private final List<Group> groups = new ArrayList<>();

    /** A group, the key of its theme, and the receipts of what its people sent. */
    public record Group(Evaluation evaluation, String theme, List<ReceiptCode> sent) {}

    /** A form as somebody has it in hand since it was opened. */
    public record InHand(Form form, String sid) {}

    /** Opens the evaluations of so many groups. */
    public List<Group> open(int number) {
        trainer = people.founder(Locale.ENGLISH);
        caller = people.caller(trainer);
        engagement = null;
        groups.clear();
        Program program = trainings.program(trainer);
        for (int group = 0; group < number; group++) groups.add(group(program, group));
        return List.copyOf(groups);
    }

    private Group group(Program program, int number) {
        Edition edition = editions.plan(
                trainer,
                program.id(),
                new NewEdition(
                        "Client",
                        null,
                        engagement,
                        null,
                        null,
                        "Group " + number,
                        null,
                        null,
                        List.of(Trainings.day(Trainings.MONDAY.plusDays(number)))));
        engagement = edition.engagement().id();
        long theme = themes.add(edition, THEME).id();
        themes.markAskedBack(edition, theme, true);
        Evaluation opened = evaluations.open(edition, new NewEvaluation(Purpose.EVALUATION, null, null, null));
        return new Group(opened, "theme-" + theme, new ArrayList<>());
    }

    /** Opens another evaluation of the same group. */
    public Group again(Group group) {
        Edition edition = group.evaluation().editions().get(0);
        Evaluation opened = evaluations.open(edition, new NewEvaluation(Purpose.EVALUATION, null, null, null));
        return new Group(opened, group.theme(), new ArrayList<>());
    }

    public InHand form(Group group) {
        Form form = respondents.open(evaluations.roomLink(group.evaluation()));
        return new InHand(form, forms.open(form).text());
    }

    public void send(Group group, InHand form, Map<String, Object> answers) {
        send(group, form, Respondents.filledIn(form.sid(), answers));
    }

    public void send(Group group, InHand form, Submission filledIn) {
        group.sent().add(responses.submit(form.form(), filledIn, false).receipt());
    }

    public void close(Group group) {
        evaluations.close(trainer.organisation(), group.evaluation().id());
    }

    /** The time for late forms of those that were closed is over. */
    public void endLate(Collection<Group> ended) {
        transactions.run(() -> ended.forEach(group -> entities.createQuery(
                        "update Evaluation v set v.window.closedAt = :past where v.id = :id and v.window.closedAt is not"
                                + " null")
                .setParameter("past", Instant.now().minus(Duration.ofHours(73)))
                .setParameter("id", group.evaluation().id())
                .executeUpdate()));
        evaluations.releaseLate();
    }

    /** The trainer, by the API. */
    public Caller caller() {
        return caller;
    }

    /** Where the API tells what all brought together. */
    public String address() {
        return "/engagements/" + engagement + "/outcome";
    }

    /** What all brought together; null before any evaluation was closed. */
    public JsonObject together() {
        List<JsonObject> programs = caller.list("GET", address(), null).getValuesAs(JsonObject.class);
        return programs.isEmpty() ? null : programs.get(0);
    }

    /** What a group brought alone. */
    public JsonObject alone(Group group) {
        return caller.object("GET", "/evaluations/" + group.evaluation().id() + "/outcome", null);
    }
}
