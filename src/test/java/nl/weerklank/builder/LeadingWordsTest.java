package nl.weerklank.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadingWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | De training was goed, toch?                                  | toch?
            nl | Je hebt veel geleerd, nietwaar?                              | nietwaar?
            nl | Vind je niet dat de trainer goed luisterde?                  | Vind je niet dat
            nl | Vind je ook dat er meer geoefend moet worden?                | Vind je ook
            nl | Ben je het ermee eens dat dit vaker moet?                    | Ben je het ermee eens dat
            nl | Waar ga je natuurlijk mee door?                              | natuurlijk
            nl | Hoe leerzaam was de dag?                                     | Hoe leerzaam
            nl | Hoe nuttig vond je het oefenen?                              | Hoe nuttig
            nl | Wat vond je van onze fantastische trainer?                   | onze fantastische
            nl | Wat nam je mee uit deze inspirerende dag?                    | deze inspirerende
            nl | Waarom was het zo leuk?                                      | Waarom was het zo leuk
            nl | Zoals je weet is luisteren belangrijk. Hoe vaak doe je het?  | Zoals je weet
            en | The training was good, right?                                | right?
            en | You learned a lot, didn’t you?                               | didn’t you?
            en | Don't you think the trainer listened well?                   | Don't you
            en | Do you agree that we should do this more often?              | Do you agree that
            en | Of course you will use this. How?                            | Of course
            en | How useful was the day?                                      | How useful
            en | What did you think of our excellent trainer?                 | our excellent
            en | Why was it so inspiring?                                     | Why was it so inspiring
            en | What was obviously missing?                                  | obviously
            """)
    void areFound(String language, String question, String words) {
        assertThat(LeadingWords.in(question, Locale.forLanguageTag(language))).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Hoe goed lukt het je om rustig te blijven?
            nl | Wat ga je morgen anders doen?
            nl | Hoe tevreden ben je?
            nl | Wat lukte nog niet?
            nl | Heb je het niet gebruikt?
            nl | Wat zou de trainer niet moeten doen?
            nl | Ik vond het leuk om te doen.
            nl | Hoe vond je de kennis van de trainer over dit onderwerp?
            nl | Waarmee wil je toch nog oefenen?
            en | How well do you manage to stay calm?
            en | What will you do differently tomorrow?
            en | What did you not get round to?
            en | Which step is right for you?
            en | How satisfied are you?
            en | Is there a rule that you have to defend but cannot explain?
            en | The great majority of my conversations end well.
            """)
    void areNotSeenWhereThereAreNone(String language, String question) {
        assertThat(LeadingWords.in(question, Locale.forLanguageTag(language))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource("de, 'Natürlich war es gut, oder?'")
    void areUnknownInOtherLanguages(String language, String question) {
        assertThat(LeadingWords.in(question, Locale.forLanguageTag(language))).isEmpty();
    }
}
