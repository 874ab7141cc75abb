package nl.weerklank.wall;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import nl.weerklank.account.Trainer;
import nl.weerklank.program.Editions;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.container.Selects;
import nl.weerklank.testing.inside.Caller;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Trainings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The strongest quotes over all trainings: those that the trainer chose, as long as their writers want it. */
@ContainerTest
class StrongestQuotesIT {

    private static final int MANY = 100;

    @Inject
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private Editions editions;

    @Inject
    private WallQuotes quotes;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    private Trainer trainer;
    private Caller owner;
    private long program;

    @BeforeEach
    void anOrganisation() {
        trainer = people.founder(Locale.forLanguageTag("nl"));
        owner = people.caller(trainer);
        program = trainings.program(trainer).id();
    }

    @Test
    void onlyWhatTheTrainerChoseNewestFirstAndOfWhatIsLookedAt() {
        QuotedTraining early = QuotedTraining.of(owner, program, "Vroeg", "2026-03-02");
        early.quoted("De eerste");
        QuotedTraining late = QuotedTraining.of(owner, program, "Laat", "2026-11-16");
        late.quoted("De laatste");
        QuotedTraining other =
                QuotedTraining.of(owner, trainings.program(trainer).id(), "Vroeg", "2026-06-01");
        other.quoted("Een ander programma");
        assertThat(words(null, null, MANY)).as("allowed, not chosen").isEmpty();

        QuotedTraining.chooseAll(owner);

        assertThat(words(null, null, MANY)).containsExactly("De laatste", "Een ander programma", "De eerste");
        assertThat(words(null, null, 2)).containsExactly("De laatste", "Een ander programma");
        assertThat(words(program, null, MANY)).containsExactly("De laatste", "De eerste");
        assertThat(words(null, client(early), MANY)).containsExactly("Een ander programma", "De eerste");
        assertThat(words(program, client(early), MANY)).containsExactly("De eerste");
        assertThat(words(other.program(), client(late), MANY)).isEmpty();
        Trainer outsider = people.founder(Locale.forLanguageTag("nl"));
        assertThat(quotes.strongest(outsider.organisation(), program, client(late), MANY))
                .isEmpty();
    }

    @Test
    void whatIsWithdrawnOrErasedIsNoLongerThere() {
        List<String> receipts =
                QuotedTraining.of(owner, program, "Een", "2026-11-16").quoted("Blijft", "Trek ik in", "Wis ik");
        QuotedTraining.chooseAll(owner);
        assertThat(words(null, null, MANY)).containsExactlyInAnyOrder("Blijft", "Trek ik in", "Wis ik");

        QuotedTraining.withdraw(receipts.get(1));
        QuotedTraining.erase(receipts.get(2));

        assertThat(words(null, null, MANY)).containsExactly("Blijft");
    }

    @Test
    void threeOfThreeTrainingsCostAsManyQueriesAsOne() throws SQLException {
        QuotedTraining first = QuotedTraining.of(owner, program, "Een", "2026-03-02");
        first.quoted("een");
        QuotedTraining.chooseAll(owner);
        long one = asked(first);
        QuotedTraining.of(owner, program, "Twee", "2026-06-01").quoted("twee");
        QuotedTraining.of(owner, trainings.program(trainer).id(), "Drie", "2026-11-16")
                .quoted("drie");
        QuotedTraining.chooseAll(owner);

        assertThat(words(null, null, MANY)).hasSize(3);
        assertThat(one).isPositive();
        assertThat(asked(first)).isEqualTo(one);
    }

    @Test
    void whatWasChosenIsAskedOnce() throws SQLException {
        long asked = new Selects(database).during(() -> words(null, null, MANY));

        assertThat(asked).as("what was chosen, and what reports leave out").isEqualTo(2);
    }

    private long asked(QuotedTraining training) throws SQLException {
        long client = client(training);
        return new Selects(database).during(() -> words(null, client, MANY));
    }

    private long client(QuotedTraining training) {
        return editions.find(trainer.organisation(), training.edition())
                .client()
                .id();
    }

    private List<String> words(Long aboutProgram, Long client, int most) {
        return quotes.strongest(trainer.organisation(), aboutProgram, client, most).stream()
                .map(words -> words.quote().wording())
                .toList();
    }
}
