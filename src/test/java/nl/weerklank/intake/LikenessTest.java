package nl.weerklank.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Dutch: capitals, accents, endings, empty words, order
            Boze klanten                          | boze klant                                | true
            Omgaan met boze klanten               | Een boze klant                            | true
            Ik vind het lastig om nee te zeggen   | Nee zeggen                                | true
            Nee zeggen tegen een klant            | Tegen klanten nee zeggen                  | true
            Rustig blijven als iemand boos wordt  | Rustig blijven bij boosheid               | false
            Klachten afhandelen                   | het afhandelen van een klacht             | true
            Collega’s die niet leveren            | Collega's niet leveren                    | true
            Één klacht                            | een klacht                                | true
            Boze klanten                          | Klanten die altijd gelijk willen hebben   | false
            Nee zeggen                            | Systemen die traag zijn                   | false
            Lange gesprekken                      | Lange wachttijden                         | false
            # English
            Angry customers                       | dealing with an angry customer            | true
            Saying no to a customer               | Say no to customers                       | true
            Handling complaints                   | handle a complaint                        | true
            Staying calm                          | stay calm!                                | true
            Angry customers                       | Customers who want to be right            | false
            Saying no                             | Rules I am bound to                       | false
            # nothing but empty words: then these count
            Het is wat het is                     | het is wat het is                         | true
            Het is wat het is                     | Zo is dat                                 | false
            ''                                    | ''                                        | false
            !!!                                   | ???                                       | false
            """)
    void tells_whether_two_answers_say_nearly_the_same(String one, String other, boolean alike) {
        assertThat(Likeness.areAlike(one, other))
                .as("%s", Likeness.between(one, other))
                .isEqualTo(alike);
        assertThat(Likeness.between(other, one)).isEqualTo(Likeness.between(one, other));
    }

    @Test
    void the_same_words_are_one_and_none_in_common_is_nought() {
        assertThat(Likeness.between("Boze klanten", "klanten, boze")).isEqualTo(1);
        assertThat(Likeness.between("Boze klanten", "trage systemen")).isZero();
    }

    @Test
    void what_is_alike_stands_with_the_first_and_the_rest_alone() {
        List<String> answers =
                List.of("Boze klanten", "Trage systemen", "Een boze klant", "Nee zeggen", "Omgaan met boze klanten");

        assertThat(LookAlikes.of(answers, Function.identity()))
                .containsExactly(
                        List.of("Boze klanten", "Een boze klant", "Omgaan met boze klanten"),
                        List.of("Trage systemen"),
                        List.of("Nee zeggen"));
    }

    @Test
    void small_steps_do_not_end_up_as_one() {
        List<String> steps = List.of("rood groen blauw", "groen blauw geel", "blauw geel paars", "geel paars zwart");

        assertThat(LookAlikes.of(steps, Function.identity()))
                .as("each is alike to its neighbour, the last not to the first")
                .hasSize(2);
    }
}
