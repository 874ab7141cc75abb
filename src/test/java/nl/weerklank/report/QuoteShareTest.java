package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteShareTest {

    @Test
    void countsWhatWasWithdrawnNoLonger() {
        QuoteShare share = new QuoteShare(8, 4);
        assertThat(share.allowed(4)).isEqualTo(8);
        assertThat(share.allowed(3)).isEqualTo(7);
    }

    @Test
    void countsAQuoteOnceThatItsWriterApprovedLater() {
        assertThat(new QuoteShare(8, 4).allowed(5)).isEqualTo(8);
    }

    @Test
    void tellsOfNoOneAlone() {
        assertThat(new QuoteShare(8, 0).isTold()).isFalse();
        assertThat(new QuoteShare(8, 1).isTold()).isFalse();
        assertThat(new QuoteShare(8, 2).isTold()).isTrue();
    }
}
