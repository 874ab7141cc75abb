package nl.weerklank.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedQuestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Hoe vond je de trainer en het materiaal?                      | de trainer en het materiaal
            nl | Was de uitleg duidelijk en leerzaam?                          | duidelijk en leerzaam
            nl | De trainer luisterde goed en gaf goede voorbeelden.           | luisterde goed en gaf
            nl | Zowel de zaal als de lunch was in orde.                       | Zowel de zaal als
            nl | Ik weet wat ik mag beslissen en waar mijn grens ligt.         | wat ik mag beslissen en waar
            nl | Heb je geoefend? En lukte het?                                | Heb je geoefend? En lukte het?
            en | How did you find the trainer and the material?                | the trainer and the material
            en | Was the explanation clear and useful?                         | clear and useful
            en | The trainer listened well and gave good examples.             | listened well and gave
            en | Both the room and the lunch were fine.                        | Both the room and
            en | I know what I may decide and where my limit is.               | what I may decide and where
            en | Did you practise? And did it work?                            | Did you practise? And did it work?
            """)
    void areFoundWhereOneAnswerHasToDo(String language, String question, String words) {
        assertThat(JoinedQuestions.in(question, Locale.forLanguageTag(language), true))
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Wat ging goed en wat ging minder?
            nl | Wat hielp je? Wat heb je gemist?
            en | What went well and what did not?
            en | What helped you? What did you miss?
            """)
    void areFoundInWords(String language, String question) {
        assertThat(JoinedQuestions.in(question, Locale.forLanguageTag(language), false))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | true  | Hoe vond je de reacties en tips die je van de trainer kreeg bij het oefenen?
            nl | true  | Hoe goed lukt het je om te zeggen dat iets extra is en geld kost?
            nl | true  | Hoe vaak help je klanten en collega’s?
            nl | true  | Hoe ging de trainer om met vragen uit de groep?
            nl | true  | Een en ander is veranderd.
            nl | false | Met welk gesprek begin je, en wat doe je daarin anders?
            nl | false | Denk aan een klant. Wat zei je en wat gebeurde er?
            en | true  | How well do you manage to stay calm and friendly when a customer gets angry with you?
            en | true  | How did you find the way the trainer presented and led the training?
            en | true  | How many customers and colleagues did you help?
            en | false | Tell us about one no. What did you say, and what happened?
            en | false | Which no will you say differently, and what will your first sentence be?
            """)
    void areNotSeenWhereThereAreNone(String language, boolean closed, String question) {
        assertThat(JoinedQuestions.in(question, Locale.forLanguageTag(language), closed))
                .isEmpty();
    }
}
