package nl.weerklank.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weerklank.platform.Refusal.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedParticipantsTest {

    private static final NewParticipant KARIN = new NewParticipant("Karin", "de Vries", "karin@example.org");

    private static PastedParticipants read(String pasted) {
        return PastedParticipants.read(pasted, List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Karin\tde Vries\tkarin@example.org",
                "Karin;de Vries;karin@example.org",
                "Karin,de Vries,karin@example.org",
                "\"Karin\";\"de Vries\";\"karin@example.org\"",
                "karin@example.org\tKarin\tde Vries",
                "Karin\tde\tVries\tkarin@example.org",
                "Karin de Vries;karin@example.org",
                "Karin de Vries <karin@example.org>",
                "\uFEFFKarin\u00A0;de\u00A0Vries; karin@example.org ;",
                "Voornaam;Tussenvoegsel;Achternaam;E-mail\nKarin;de;Vries;karin@example.org",
                "Nr\tAchternaam\tVoornaam\tAfdeling\tE-mailadres\r\n1\tde Vries\tKarin\tBalie\tkarin@example.org\r\n",
                "Name,Email\nKarin de Vries,karin@example.org",
            })
    void theSamePersonInEveryShape(String pasted) {
        assertThat(read(pasted).good()).containsExactly(KARIN);
    }

    @Test
    void onlyAFirstNameIsNeeded() {
        assertThat(read("Karin\n\n  Bo  \nJan-Willem van den Berg\n").good())
                .containsExactly(
                        new NewParticipant("Karin", null, null),
                        new NewParticipant("Bo", null, null),
                        new NewParticipant("Jan-Willem", "van den Berg", null));
    }

    @Test
    void quotesInACellMayHoldTheSeparatorAndQuotes() {
        assertThat(read("Karin;\"de Vries; \"\"Kaatje\"\"\";").good())
                .containsExactly(new NewParticipant("Karin", "de Vries; \"Kaatje\"", null));
    }

    @Test
    void faultsAreToldPerLineAndTheRestIsKept() {
        PastedParticipants pasted = read("Voornaam;E-mail\nKarin;karin@example.org\n;jan@example.org\nAli;ali@\nBo;");
        assertThat(pasted.lines()).extracting(PastedParticipants.Line::number).containsExactly(2, 3, 4, 5);
        assertThat(pasted.lines().get(1).mistakes()).extracting(Mistake::field).containsExactly("firstName");
        assertThat(pasted.lines().get(2).mistakes()).extracting(Mistake::field).containsExactly("email");
        assertThat(pasted.good()).extracting(NewParticipant::firstName).containsExactly("Karin", "Bo");
    }

    @Test
    void whoStandsThereTwiceIsAddedOnce() {
        PastedParticipants pasted =
                read("Karin;de Vries;karin@example.org\nK.;Vries;KARIN@example.org\nAli;Kaya;\nali;kaya;\nBo;;\nBo;;");
        assertThat(pasted.good()).extracting(NewParticipant::firstName).containsExactly("Karin", "Ali", "Bo", "Bo");
        assertThat(pasted.lines().get(1).twice()).isTrue();
    }

    @Test
    void twoPeopleOfOneNameAreToldApartByTheirAddress() {
        assertThat(read("Jan;Smit;jan@a.example\nJan;Smit;jan@b.example").good())
                .hasSize(2);
    }

    @Test
    void whoTakesPartAlreadyIsNotAddedAgain() {
        Participant present = new Participant(null, KARIN);
        PastedParticipants pasted = PastedParticipants.read("Karin;de Vries;karin@example.org\nBo", List.of(present));
        assertThat(pasted.good()).extracting(NewParticipant::firstName).containsExactly("Bo");
    }

    @Test
    void nothingPastedIsNobody() {
        assertThat(read(null).lines()).isEmpty();
        assertThat(read(" \n;;\n;\n").lines()).isEmpty();
        assertThat(read("Voornaam;Achternaam").lines()).isEmpty();
    }
}
