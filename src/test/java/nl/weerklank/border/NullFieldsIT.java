package nl.weerklank.border;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever says that a field is nothing is answered as whoever leaves it out: in every body that the API's own description
 * tells of, for each of its fields. What is somebody else's is asked for, so that nothing changes from one to the next.
 */
@ContainerTest
class NullFieldsIT {

    @Inject
    private OwnersWork work;

    @BeforeEach
    void anOrganisationWithOneOfEverything() {
        work.make();
    }

    @Test
    void nothingIsAsGoodAsAbsent() {
        Map<String, String> differs = new TreeMap<>();
        List<ApiCall> calls = ApiCall.all().stream()
                .filter(call -> call.whole() != null && !fields(call).isEmpty())
                .toList();
        calls.forEach(call -> fields(call).forEach(field -> {
            JsonStructure body = (JsonStructure) whole(call);
            int absent = status(call, Json.createPointer(field).remove(body));
            int nothing = status(call, Json.createPointer(field).replace(body, JsonValue.NULL));
            if (absent != nothing) {
                differs.put(call.name() + " " + field, absent + ", but null " + nothing);
            }
        }));
        assertThat(calls).hasSizeGreaterThan(25);
        assertThat(differs).isEmpty();
    }

    private int status(ApiCall call, JsonStructure body) {
        Caller caller = work.caller(call.namesAThing() ? work.outsider() : work.owner());
        String path = work.filled(call.path().replace("{slug}", "saying-no")) + work.filledIn(call.query());
        return caller.call(call.method(), path, body.toString()).statusCode();
    }

    private static JsonValue whole(ApiCall call) {
        try (JsonReader reader = Json.createReader(new StringReader(call.whole()))) {
            return reader.readValue();
        }
    }

    private static List<String> fields(ApiCall call) {
        return fields("", whole(call)).toList();
    }

    /** The pointers of all fields at any depth. */
    private static Stream<String> fields(String at, JsonValue value) {
        if (value instanceof JsonArray list) {
            return IntStream.range(0, list.size()).boxed().flatMap(i -> fields(at + "/" + i, list.get(i)));
        }
        return value instanceof JsonObject object
                ? object.entrySet().stream()
                        .flatMap(field -> Stream.concat(
                                Stream.of(at + "/" + field.getKey()),
                                fields(at + "/" + field.getKey(), field.getValue())))
                : Stream.empty();
    }
}
