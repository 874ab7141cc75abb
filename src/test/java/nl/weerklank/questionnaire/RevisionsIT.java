package nl.weerklank.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.weerklank.account.Trainer;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.questionnaire.RevisionDifference.Change.What;
import nl.weerklank.questionnaire.kind.ChoiceKind;
import nl.weerklank.questionnaire.kind.ChoicesKind;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.TextKind;
import nl.weerklank.questionnaire.kind.YesNoKind;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.container.Selects;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a questionnaire changes: in place until it is answered, then as a revision; never over somebody else's change. */
@ContainerTest
class RevisionsIT {

    private static final NewQuestion KNOWLEDGE =
            NewQuestion.of("knowledge", ScaleKind.of(Scale.QUALITY), "Hoe was de kennis?");
    private static final NewQuestion REMARK = NewQuestion.of("remark", new TextKind(), "Waarom?");

    @Inject
    private People people;

    @Inject
    private Programs programs;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Transactions transactions;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    private Trainer owner;
    private Program program;

    @BeforeEach
    void aProgram() {
        owner = trainer();
        program = programs.make(owner.organisation(), "Programma", "nl", List.of());
    }

    private Trainer trainer() {
        return people.founder(Locale.forLanguageTag("nl"));
    }

    private Questionnaire follow() {
        return questionnaires.of(program, Purpose.FOLLOW_UP).orElseThrow();
    }

    private Questionnaire change(Questionnaire now, NewQuestion... questions) {
        return questionnaires.change(
                owner.organisation(), now.id(), now.edits(), Phrase.of("Titel"), null, List.of(questions));
    }

    private void answer(Questionnaire answered) {
        transactions.run(
                () -> questionnaires.find(owner.organisation(), answered.id()).freeze(Instant.EPOCH));
    }

    @Test
    void aQuestionKeepsItsKeyInTheDatabaseAsLongAsItStays() {
        Questionnaire first = change(follow(), KNOWLEDGE, REMARK);
        Questionnaire second = change(
                first,
                REMARK,
                NewQuestion.of(
                        "knowledge", ScaleKind.of(Scale.QUALITY), new Phrase("Kennis?", Map.of("en", "Knowledge?"))),
                NewQuestion.of("more", new YesNoKind(), "Nog iets?").onlyIf(Condition.on("knowledge", 1)));

        Questionnaire kept = questionnaires.find(owner.organisation(), second.id());
        assertThat(kept.questions()).extracting(Question::key).containsExactly("remark", "knowledge", "more");
        assertThat(kept.question("remark").orElseThrow().id())
                .isEqualTo(first.question("remark").orElseThrow().id());
        assertThat(kept.question("knowledge").orElseThrow().wording().in(Locale.ENGLISH))
                .isEqualTo("Knowledge?");
        assertThat(kept.edits()).isEqualTo(2);
        assertThat(kept.changedAt()).isNotNull();
        assertThat(change(kept, REMARK).questions()).hasSize(1);
    }

    @Test
    void optionsAreRenamedMovedAndTakenAway() {
        Questionnaire now = follow();
        for (ChoiceKind kind : List.of(
                ChoiceKind.of("Klachten", "Nee zeggen", "Antwoord 3"),
                ChoiceKind.of("Klachten", "Nee zeggen", "Boze mensen aan de telefoon"),
                ChoiceKind.of("Nee zeggen", "Klachten", "Boze mensen aan de telefoon"),
                ChoiceKind.of("Drukte", "Nee zeggen", "Klachten", "Regels"),
                ChoiceKind.of("Regels", "Drukte"))) {
            now = change(now, NewQuestion.of("difficult", kind, "Wat is lastig?"), REMARK);
            assertThat(questionnaires.find(owner.organisation(), now.id()).questions())
                    .first()
                    .extracting(Question::kind)
                    .isEqualTo(kind);
        }
    }

    @Test
    void whatWasAnsweredStaysAndTheNextChangeIsARevision() throws Exception {
        Questionnaire first = change(follow(), KNOWLEDGE, REMARK);
        answer(first);
        Questionnaire answered = follow();
        Questionnaire second = change(answered, NewQuestion.of("knowledge", new TextKind(), "Kennis?"), REMARK);

        assertThat(second.revision()).isEqualTo(2);
        assertThat(follow().id()).isEqualTo(second.id());
        assertThat(questionnaires.find(owner.organisation(), first.id()).questions())
                .extracting(Question::asWritten)
                .containsExactly(KNOWLEDGE, REMARK);
        assertThat(questionnaires.before(second)).map(Questionnaire::id).contains(first.id());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> change(answered, REMARK));

        answer(second);
        change(follow(), KNOWLEDGE, NewQuestion.of("remark", new TextKind(), "Waarom dan?"));
        List<Lineage> lineages = questionnaires.lineages(second);
        assertThat(lineages).extracting(Lineage::key).containsExactly("knowledge", "remark");
        assertThat(lineages.get(0).stretches())
                .extracting(Lineage.Stretch::revisions)
                .containsExactly(List.of(1), List.of(2), List.of(3));
        assertThat(lineages.get(1).stretches()).singleElement().satisfies(stretch -> {
            assertThat(stretch.revisions()).containsExactly(1, 2, 3);
            assertThat(stretch.changes())
                    .extracting(RevisionDifference.Change::what)
                    .containsExactly(What.REWORDED);
        });
    }

    @Test
    void answersGoOnUnderOneKeyAsLongAsTheyAreAddedUp() throws Exception {
        NewQuestion why = REMARK.onlyIf(Condition.on("knowledge", 1));
        Questionnaire first = change(follow(), KNOWLEDGE, why);
        answer(first);
        Questionnaire second = change(follow(), NewQuestion.of("knowledge", KNOWLEDGE.kind(), "Kennis?"), why);
        assertThat(stretches(second)).isEqualTo(stretches(first));

        NewQuestion other = NewQuestion.of("knowledge", ScaleKind.of(Scale.ABILITY), "Kennis?");
        Questionnaire turned = change(second, other, why);
        assertThat(turned.id()).as("nobody has seen it").isEqualTo(second.id());
        assertThat(stretches(turned))
                .as("what is asked after an answer parts with that answer")
                .doesNotContainAnyElementsOf(stretches(first));

        Questionnaire back = change(turned, KNOWLEDGE, why);
        assertThat(stretches(back)).isEqualTo(stretches(first));
    }

    private static List<Long> stretches(Questionnaire questionnaire) {
        return questionnaire.questions().stream().map(Question::stretchId).toList();
    }

    @Test
    void whatWasSeenStaysToo() {
        Questionnaire first = change(follow(), KNOWLEDGE);
        questionnaires.freeze(first.id(), Instant.EPOCH);

        assertThat(follow().isFrozen()).isTrue();
        assertThat(change(follow(), REMARK).revision()).isEqualTo(2);
    }

    @Test
    void aChangeMadeMeanwhileIsNotOverwritten() {
        Questionnaire seen = follow();
        change(seen, KNOWLEDGE);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> change(seen, REMARK))
                .matches(refusal -> refusal.kind() == Refusal.Kind.CONFLICT);
        assertThat(follow().questions()).extracting(Question::key).containsExactly("knowledge");
    }

    @Test
    void anotherOrganisationFindsNothing() {
        Trainer outsider = trainer();
        long id = follow().id();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> questionnaires.find(outsider.organisation(), id))
                .matches(refusal -> refusal.kind() == Refusal.Kind.NOT_FOUND);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> questionnaires.change(
                        outsider.organisation(), id, null, Phrase.of("Titel"), null, List.of(KNOWLEDGE)))
                .matches(refusal -> refusal.kind() == Refusal.Kind.NOT_FOUND);
    }

    @Test
    void sixtyQuestionsCostAsManyQueriesAsOne() throws SQLException {
        Selects selects = new Selects(database);
        change(follow(), choice(0));
        long one = selects.during(this::look);
        change(follow(), IntStream.range(0, 60).mapToObj(this::choice).toArray(NewQuestion[]::new));
        long sixty = selects.during(this::look);

        assertThat(follow().questions()).hasSize(60);
        assertThat(one).isPositive();
        assertThat(sixty).isEqualTo(one);
    }

    private NewQuestion choice(int number) {
        List<Phrase> options = List.of(Phrase.of("Een"), Phrase.of("Twee"));
        return NewQuestion.of("q" + number, new ChoiceKind(options, true), "Vraag " + number + "?");
    }

    /** What the builder asks for when it is opened. */
    private void look() {
        Questionnaire found = questionnaires.find(owner.organisation(), follow().id());
        questionnaires
                .of(found.program(), found.purpose())
                .orElseThrow()
                .questions()
                .forEach(Question::asWritten);
        questionnaires.before(found);
    }

    @Test
    void labelsAreKeptToTheLetterAndInOrder() {
        List<Phrase> labels =
                List.of(Phrase.of("Ja \"graag\""), Phrase.of("C:\\map"), Phrase.of("één, twee"), Phrase.of("ook 😀"));
        NewQuestion asked = NewQuestion.of("pick", new ChoicesKind(labels, false), "Wat?");

        change(follow(), asked);

        assertThat(follow().questions()).extracting(Question::asWritten).containsExactly(asked);
        NewQuestion turned = NewQuestion.of("pick", new ChoicesKind(labels.subList(1, 3), false), "Wat?");
        change(follow(), turned);
        assertThat(follow().questions()).extracting(Question::asWritten).containsExactly(turned);
    }
}
