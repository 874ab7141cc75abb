package nl.weerklank.evaluation.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import nl.weerklank.platform.Refusal;

/**
 * The body of a form that was sent, read no further than a form can be long and no longer than a poor network takes. What
 * cannot be read to the letter is refused rather than repaired, for a repaired answer is not what somebody wrote.
 */
final class SentBody {

    /** More bytes than a form of sixty questions with the longest answers has. */
    static final int LONGEST = 1024 * 1024;

    /** How long any body may take; each further kilobyte may take a second more. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int PART = 1024;

    /** More levels than anything has that is asked for. */
    private static final int DEEPEST = 16;

    /** Of a name that stands twice no one can say which value was meant. */
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private SentBody() {}

    /** The bytes of a request; refuses what is announced as too much before it is sent, and what else is refused below. */
    static byte[] bytes(HttpServletRequest request) throws IOException {
        refuseAnnounced(request);
        return bytes(request.getInputStream());
    }

    /** Refuses a body that is announced as too much: nobody needs to wait for it. */
    static void refuseAnnounced(HttpServletRequest request) {
        if (request.getContentLengthLong() > LONGEST) {
            throw tooLarge();
        }
    }

    /** The bytes; refuses more than {@value #LONGEST}, those that come in a drip, and those that stay away. */
    static byte[] bytes(InputStream body) throws IOException {
        try {
            return read(body);
        } catch (IOException failed) {
            // so the server tells that nothing came for half a minute
            if (failed.getCause() instanceof TimeoutException) {
                throw tooSlow();
            }
            throw failed;
        }
    }

    private static byte[] read(InputStream body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = new byte[PART];
        long start = System.nanoTime();
        for (int read = body.read(part); read >= 0; read = body.read(part)) {
            bytes.write(part, 0, read);
            if (bytes.size() > LONGEST) {
                throw tooLarge();
            }
            if (isDrip(Duration.ofNanos(System.nanoTime() - start), bytes.size())) {
                throw tooSlow();
            }
        }
        return bytes.toByteArray();
    }

    private static Refusal tooLarge() {
        return Refusal.of(Refusal.Kind.TOO_LARGE, "evaluation.refusal.too-large");
    }

    private static Refusal tooSlow() {
        return Refusal.of(Refusal.Kind.TOO_SLOW, "evaluation.refusal.too-slow");
    }

    /** Whether so many bytes should have come sooner. */
    static boolean isDrip(Duration taken, int bytes) {
        return taken.compareTo(PATIENCE.plusSeconds(bytes / PART)) > 0;
    }

    /** The JSON object in the body; refuses what is cut off, is none, or says something twice. */
    static JsonObject object(InputStream body) throws IOException {
        return read(body, reader -> {
            JsonObject read = reader.readObject();
            readNumbers(read.values());
            return read;
        });
    }

    /** The JSON array in the body; refuses what {@link #object} refuses. */
    static JsonArray array(InputStream body) throws IOException {
        return read(body, reader -> {
            JsonArray read = reader.readArray();
            readNumbers(read);
            return read;
        });
    }

    private static <T> T read(InputStream body, Function<JsonReader, T> reading) throws IOException {
        String text = text(bytes(body));
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            readToTheEnd(text);
            return reading.apply(reader);
        } catch (RuntimeException garbled) {
            // Nesting too deep and numbers too long are told by exceptions that are no JsonException.
            throw cutOff();
        }
    }

    /**
     * Fails where something comes after the object, which the reader of the object leaves alone, and where things lie so
     * deep in one another that whoever goes down to them comes to no end.
     */
    private static void readToTheEnd(String text) {
        int depth = 0;
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                depth += switch (parser.next()) {
                    case START_OBJECT, START_ARRAY -> 1;
                    case END_OBJECT, END_ARRAY -> -1;
                    default -> 0;
                };
                if (depth > DEEPEST) {
                    throw cutOff();
                }
            }
        }
    }

    /** A number is read when it is asked for first; that it is too long must show now. */
    private static void readNumbers(Collection<JsonValue> values) {
        for (JsonValue value : values) {
            if (value instanceof JsonNumber number) {
                number.bigDecimalValue();
            } else if (value instanceof JsonObject object) {
                readNumbers(object.values());
            } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
                readNumbers(value.asJsonArray());
            }
        }
    }

    /** The text in the bytes; refuses what is no UTF-8. */
    static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException garbled) {
            throw cutOff();
        }
    }

    /** A name or value of a form without the escapes of addresses; refuses those that stand for no character. */
    static String unescaped(String escaped) {
        if (escaped.indexOf('%') < 0 && escaped.indexOf('+') < 0) {
            return escaped;
        }
        byte[] sent = escaped.getBytes(StandardCharsets.UTF_8);
        byte[] plain = new byte[sent.length];
        int length = 0;
        for (int i = 0; i < sent.length; i++) {
            if (sent[i] == '%') {
                plain[length++] = (byte) (16 * digit(sent, ++i) + digit(sent, ++i));
            } else {
                plain[length++] = sent[i] == '+' ? (byte) ' ' : sent[i];
            }
        }
        return text(Arrays.copyOf(plain, length));
    }

    /** What the digit of an escape at this place stands for; refuses what is none. */
    private static int digit(byte[] sent, int place) {
        int digit = place < sent.length ? Character.digit((char) (sent[place] & 0xff), 16) : -1;
        if (digit < 0) {
            throw cutOff();
        }
        return digit;
    }

    /** That a form did not arrive as it was sent. */
    static Refusal cutOff() {
        return Refusal.invalid("", "evaluation.mistake.cut-off");
    }
}
