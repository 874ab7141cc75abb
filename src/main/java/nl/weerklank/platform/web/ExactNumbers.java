package nl.weerklank.platform.web;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import java.math.BigDecimal;

/**
 * JSON that is sent to us, with whole numbers, yes and no taken for what they are. By itself the reader drops what is too
 * much of a number, so that 4,294,967,301 would be read as 5, and the key of one thing as that of another; and whatever it
 * does not know for yes it would read as no, so that "ja" would take a quote off the web site.
 */
@Provider
public class ExactNumbers implements ContextResolver<Jsonb> {

    private static final JsonbConfig CONFIG =
            new JsonbConfig().withDeserializers(new WholeNumber(), new LongNumber(), new YesOrNo());

    private final Jsonb json = json();

    /** JSON as it is read here, for whoever reads it without the API. */
    public static Jsonb json() {
        return JsonbBuilder.create(CONFIG);
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return json;
    }

    /** The number that was sent; null for one that is said not to be there. */
    private static BigDecimal number(JsonParser parser) {
        JsonValue sent = parser.getValue();
        return switch (sent.getValueType()) {
            case NULL -> null;
            case NUMBER -> ((JsonNumber) sent).bigDecimalValue();
            case STRING -> new BigDecimal(((JsonString) sent).getString());
            default -> throw new JsonbException("No number: " + sent.getValueType());
        };
    }

    /** Fractions and what is too large are refused. */
    private static final class WholeNumber implements JsonbDeserializer<Integer> {

        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
            BigDecimal sent = number(parser);
            return sent == null ? null : sent.intValueExact();
        }
    }

    /** Fractions and what is too large are refused. */
    private static final class LongNumber implements JsonbDeserializer<Long> {

        @Override
        public Long deserialize(JsonParser parser, DeserializationContext context, Type type) {
            BigDecimal sent = number(parser);
            return sent == null ? null : sent.longValueExact();
        }
    }

    /** Refused is whatever is neither, also words that mean it. */
    private static final class YesOrNo implements JsonbDeserializer<Boolean> {

        @Override
        public Boolean deserialize(JsonParser parser, DeserializationContext context, Type type) {
            JsonValue sent = parser.getValue();
            return switch (sent.getValueType()) {
                case NULL -> null;
                case TRUE -> true;
                case FALSE -> false;
                default -> throw new JsonbException("Neither yes nor no: " + sent.getValueType());
            };
        }
    }
}
