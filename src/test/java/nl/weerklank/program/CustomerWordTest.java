package nl.weerklank.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CustomerWordTest {

    @Test
    void fillsATextInAllFourForms() {
        assertThat(CustomerWord.CLIENT_NL.fill("{Customer} belt; de {customer} wacht. {Customers} en {customers}."))
                .isEqualTo("Cliënt belt; de cliënt wacht. Cliënten en cliënten.");
        assertThat(CustomerWord.GAST.fill(null)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void isFoundAgainByHowItIsWritten(CustomerWord word) {
        Locale locale = Locale.forLanguageTag(CustomerWord.in(Locale.ENGLISH).contains(word) ? "en" : "nl");
        assertThat(CustomerWord.written(word.one(), locale)).contains(word);
    }
}
