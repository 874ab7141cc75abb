package nl.weerklank.program;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.Trainer;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in an order in a program can be moved, renamed and taken away, from the front as well. */
@ContainerTest
class ListsIT {

    @Inject
    private People people;

    @Inject
    private Programs programs;

    private Trainer owner;
    private Program program;

    @BeforeEach
    void aProgram() {
        owner = people.founder(Locale.forLanguageTag("nl"));
        program = programs.make(owner.organisation(), "Programma", "nl", List.of("Eerst", "Dan"));
    }

    private Program keep(List<String> titles) {
        programs.change(owner.organisation(), program.id(), changed -> {
            changed.pursue(titles);
            changed.advise(titles);
            changed.carry(
                    "Kaart",
                    titles.stream().map(title -> new CardStep(title, null)).toList());
        });
        return programs.find(owner.organisation(), program.id());
    }

    @Test
    void theStepsGoalsAndTipsOfAProgram() {
        for (List<String> titles : List.of(
                List.of("Ontvang", "Bedank", "Los op"),
                List.of("Bedank", "Ontvang", "Los op"),
                List.of("Ontvang", "Los op"),
                List.of("Los op", "Beloof", "Ontvang", "Kom na"))) {
            Program kept = keep(titles);
            assertThat(kept.cardSteps()).extracting(CardStep::title).containsExactlyElementsOf(titles);
            assertThat(kept.goals()).containsExactlyElementsOf(titles);
            assertThat(kept.managerTips()).containsExactlyElementsOf(titles);
        }
    }

    @Test
    void theCasesOfAProgramOfWhichOnlyTheTitleChanges() {
        programs.change(
                owner.organisation(),
                program.id(),
                changed -> changed.practise(List.of(
                        new PracticeCase("Vier uur wachten", null, null), new PracticeCase("Laat maar", null, null))));
        programs.change(owner.organisation(), program.id(), changed -> changed.rename("Anders", null));

        assertThat(programs.find(owner.organisation(), program.id()).practiceCases())
                .extracting(PracticeCase::title)
                .containsExactly("Vier uur wachten", "Laat maar");
    }
}
