package nl.weerklank.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewParticipantTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Fatima, fatima@gemeente.nl,
            Fatima, ,
            Fatima, fatima,                  email
            Fatima, fatima@gemeente,         email
            Fatima, a@b.nl;c@d.nl,           email
            '',     fatima@gemeente.nl,      firstName
            """)
    void needsAFirstNameAndIfAnyARealAddress(String firstName, String email, String mistaken) {
        Mistakes mistakes = new Mistakes();
        new NewParticipant(firstName, null, email).checked(mistakes, "[2].");

        assertThat(mistakes.refusal().mistakes().stream()
                        .map(Refusal.Mistake::field)
                        .toList())
                .isEqualTo(mistaken == null ? List.of() : List.of("[2]." + mistaken));
    }
}
