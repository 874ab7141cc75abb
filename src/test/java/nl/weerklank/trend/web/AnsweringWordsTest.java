package nl.weerklank.trend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.weerklank.trend.Answering;
import org.junit.jupiter.api.Test;

/** Whatever is known of who were there, a share stands beside the numbers that it is of. */
class AnsweringWordsTest {

    private static final Answering ALL = new Answering(11, 12, 11);
    private static final Answering PARTLY = new Answering(18, 12, 11);
    private static final Answering NONE = new Answering(7, 0, 0);

    private final AnsweringWords dutch = new AnsweringWords(Locale.forLanguageTag("nl"));
    private final AnsweringWords english = new AnsweringWords(Locale.ENGLISH);

    @Test
    void the_lead_keeps_apart_what_is_known_and_what_is_not() {
        assertThat(dutch.lead(1, ALL))
                .isEqualTo("Bij 1 training stuurden 11 deelnemers de evaluatie in: 92% van wie er was.");
        assertThat(dutch.lead(2, PARTLY))
                .isEqualTo("Bij 2 trainingen stuurden 18 deelnemers de evaluatie in."
                        + " Waar bekend is hoeveel mensen er waren, was het 11 van 12 (92%).");
        assertThat(dutch.lead(1, NONE)).isEqualTo("Bij 1 training stuurden 7 deelnemers de evaluatie in.");
        assertThat(english.lead(1, ALL))
                .isEqualTo("In 1 training 11 participants sent in the evaluation: 92% of those who were there.");
        assertThat(english.lead(2, PARTLY))
                .isEqualTo("In 2 trainings 18 participants sent in the evaluation."
                        + " Where it is known how many people were there, it was 11 of 12 (92%).");
        assertThat(english.lead(1, NONE)).isEqualTo("In 1 training 7 participants sent in the evaluation.");
    }

    @Test
    void a_share_in_a_table_brings_its_own_numbers_where_those_beside_it_are_others() {
        assertThat(dutch.share(ALL)).isEqualTo("92%");
        assertThat(dutch.share(PARTLY)).isEqualTo("11 van 12 (92%)");
        assertThat(dutch.share(NONE)).isEqualTo("–");
        assertThat(english.share(PARTLY)).isEqualTo("11 of 12 (92%)");
        assertThat(dutch.asked(PARTLY)).isEqualTo("12");
        assertThat(dutch.asked(NONE)).isEqualTo("–");
    }

    @Test
    void in_a_chart_too() {
        assertThat(dutch.sent(ALL)).isEqualTo("11 van 12 (92%)");
        assertThat(dutch.besides(ALL)).isEmpty();
        assertThat(dutch.sent(PARTLY)).isEqualTo("18 ingestuurd");
        assertThat(dutch.besides(PARTLY)).contains("waar bekend is hoeveel mensen er waren: 11 van 12 (92%)");
        assertThat(english.besides(PARTLY)).contains("where it is known how many people were there: 11 of 12 (92%)");
        assertThat(dutch.sent(NONE)).isEqualTo("7 ingestuurd");
        assertThat(dutch.besides(NONE)).isEmpty();
    }
}
