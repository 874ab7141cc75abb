package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which edits leave what somebody wrote as it was, and which put other words in his or her mouth. */
class SpellingOnlyTest {

    private final SpellingOnly rule = new SpellingOnly(List.of("anna", "Bram", "Jan de Vries"));

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Ik vond het zinvol                     | Ik vond het zinvol.
            ik vond het zinvol                     | Ik vond het zinvol
            'Zinvol ,maar  druk'                   | 'Zinvol, maar druk'
            Ik vond het zinvvol                    | Ik vond het zinvol
            Ik vond het znivol                     | Ik vond het zinvol
            Veel geleerd over klachtne             | Veel geleerd over klachten
            De trianer was geduldig                | De trainer was geduldig
            De voorbeeldden waren herkenbaar       | De voorbeelden waren herkenbaar
            Ik heb ene goede dag gehad             | Ik heb een goede dag gehad
            De coordinatie was helder              | De coördinatie was helder
            Het was geod                           | Het was goed
            Meer oefenen met klant gerichtheid     | Meer oefenen met klantgerichtheid
            Meer oefenen met roos en Bram          | Meer oefenen met roos en [naam]
            Goed dat Anna meedeed                  | Goed dat [naam] meedeed
            goed dat anna meedeed                  | goed dat [naam] meedeed
            Goed dat Jan de Vries meedeed          | Goed dat [naam] meedeed
            Anna’s voorbeeld hielp                 | [naam]’s voorbeeld hielp
            Onze teamleider luistert niet          | Onze [functie] luistert niet
            Onze manager luistert niet             | Onze [functie] luistert niet
            Bij Balie Noord is het druk            | Bij Team X is het druk
            Mail mij op jan@voorbeeld.nl graag     | Mail mij op [e-mail] graag
            Bel 06-12345678 als het kan            | Bel [telefoon] als het kan
            Thank you for teh training             | Thank you for the training
            I dont know what to change             | I don't know what to change
            My manager Peter should come too       | My [role] [name] should come too
            """)
    void keepsWhatWasAllowed(String original, String edited) {
        assertThat(rule.covers(original, edited)).isTrue();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Ik vond het niet zinvol                | Ik vond het zinvol
            Ik vond het zinvol                     | Ik vond het niet zinvol
            Ik vond het niet zinvol                | Ik vond het wel zinvol
            Ik heb er niets aan gehad              | Ik heb er iets aan gehad
            Ik heb geen vragen                     | Ik heb een vragen
            Daar heb ik nooit last van             | Daar heb ik ooit last van
            Het was not useful                     | Het was now useful
            I can't use it                         | I can use it
            I can not use it                       | I cannot use it
            Het was onduidelijk                    | Het was duidelijk
            It was unhelpful                       | It was helpful
            Het was slecht                         | Het was slechts
            Het was slecht                         | Het was [naam]
            Slecht was het                         | [naam] was het
            Het was saai                           | Het was mooi
            Het was beter                          | Het was het beste
            De ochtend was te lang                 | De ochtend was lang
            Vlotte trainer                         | Vlotte, bekwame trainer
            Eerst uitleg en dan oefenen            | Eerst oefenen en dan uitleg
            Het was druk                           | Het was druk [naam]
            Het was druk                           | Het was [geweldig]
            Het was oneerlijk geregeld door ons    | Het was [naam] geregeld door ons
            Ik geef het een 6                      | Ik geef het een 8
            Ik geef het een 6                      | Ik geef het een [naam] 6
            Fijn 😀                                | Fijn
            Druk 😀                                | Druk 😡
            Meer oefenen graag                     | ''
            De kat zat                             | De kan zat
            weer doen                              | meer doen
            """)
    void voidsWhatWasAllowed(String original, String edited) {
        assertThat(rule.covers(original, edited)).isFalse();
    }

    @Test
    void readsALongTextInTheTimeOfAClick() {
        String words = "Meer oefenen met klanten die boos zijn en toch gelijk hebben. "
                .repeat(60)
                .strip();
        assertThat(rule.covers(words, words.replace("hebben", "heben"))).isTrue();
        assertThat(rule.covers(words, words + " Top")).isFalse();
    }
}
