package nl.weerklank.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EndedStreamTest {

    private static InputStream body(String text) {
        return new EndedStream(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void endsTheSkippingOfAnObjectThatIsCutOff() {
        try (JsonParser parser = Json.createParser(body("{\"x\": {"))) {
            parser.next();
            parser.next();
            parser.next();
            assertThatThrownBy(parser::skipObject).isInstanceOf(JsonException.class);
        }
    }

    @Test
    void givesAllThatThereIs() throws IOException {
        assertThat(body("één").readAllBytes()).isEqualTo("één".getBytes(UTF_8));
    }

    @Test
    void endsWhereNothingLargerIsTaken() throws IOException {
        int largest = (int) LargestBodyFilter.LARGEST;
        EndedStream fits = new EndedStream(new ByteArrayInputStream(new byte[largest]));
        assertThat(fits.readAllBytes()).hasSize(largest);
        assertThat(fits.isTooLarge()).isFalse();

        EndedStream tooLarge = new EndedStream(new ByteArrayInputStream(new byte[largest + 1]));
        assertThatThrownBy(tooLarge::readAllBytes).isInstanceOf(IOException.class);
        assertThat(tooLarge.isTooLarge()).isTrue();
    }
}
