package nl.weerklank.evaluation.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import nl.weerklank.platform.Refusal;

/** The body of a form that was sent, read no further than a form can be long. */
final class SentBody {

    /** More bytes than a form of sixty questions with the longest answers has. */
    static final int LONGEST = 1024 * 1024;

    private SentBody() {}

    /** The bytes; refuses more than {@value #LONGEST}. */
    static byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "evaluation.refusal.too-large");
        }
        return bytes;
    }

    /** The JSON object in the body; refuses what is cut off or is none. */
    static JsonObject object(InputStream body) throws IOException {
        String text = new String(bytes(body), StandardCharsets.UTF_8);
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (RuntimeException garbled) {
            // Nesting too deep and numbers too long are told by exceptions that are no JsonException.
            throw Refusal.invalid("", "evaluation.mistake.cut-off");
        }
    }
}
