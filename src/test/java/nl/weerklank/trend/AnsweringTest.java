package nl.weerklank.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweringTest {

    @ParameterizedTest
    @CsvSource({"8, 10, 8, 0.8, false", "5, 10, 5, 0.5, false", "9, 20, 9, 0.45, true", "12, 12, 12, 1, false"})
    void the_share_is_of_those_who_could_answer(long sent, long asked, long sentOfAsked, double share, boolean low) {
        Answering answering = new Answering(sent, asked, sentOfAsked);

        assertThat(answering.share()).hasValue(share);
        assertThat(answering.isLow()).isEqualTo(low);
    }

    @ParameterizedTest
    @CsvSource({"13, 12, 0, 0", "12, 12, 12, 12", "11, 12, 12, 11", "7, 0, 0, 0", "0, 12, 12, 0", "0, 0, 0, 0"})
    void of_a_group_where_more_answered_than_were_there_it_is_not_known_how_many_could(
            long sent, long counted, long asked, long sentOfAsked) {
        assertThat(Answering.of(sent, counted)).isEqualTo(new Answering(sent, asked, sentOfAsked));
    }

    @Test
    void of_a_group_whose_size_is_not_known_there_is_no_share() {
        Answering unknown = new Answering(9, 0, 0);

        assertThat(unknown.share()).isEmpty();
        assertThat(unknown.isLow()).isFalse();
        assertThat(unknown.plus(new Answering(8, 10, 8)).share())
                .as("the nine count for nobody known")
                .hasValue(0.8);
    }

    @ParameterizedTest
    @CsvSource({"18, 12, 11, true", "11, 12, 11, false", "7, 0, 0, false", "0, 0, 0, false"})
    void it_is_told_whether_the_share_is_of_all(long sent, long asked, long sentOfAsked, boolean partly) {
        assertThat(new Answering(sent, asked, sentOfAsked).isPartlyKnown()).isEqualTo(partly);
    }
}
