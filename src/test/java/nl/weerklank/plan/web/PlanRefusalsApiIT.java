package nl.weerklank.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.Test;

/** Calls that change nothing: what cannot be, and what is none of the caller's. */
@ContainerTest
class PlanRefusalsApiIT extends PlanOverTheApi {
    @Test
    void badInputIsRefusedAndNothingIsLost() {
        String before = get(owner, "/plan").body();
        String block = "/plan/blocks/" + id("a");

        assertThat(json(owner, "PATCH", block, "{\"minutes\": -5}").statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "PATCH", block, "{\"minutes\": 1441}").statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "PATCH", block, "{\"kind\": \"nap\"}").statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "PATCH", block, "{\"themes\": [\"x\"]}").statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "PATCH", block, "{\"leader\": \"Piet\"}").statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "PATCH", block, "{\"links\": [{\"address\": \"javascript:x\"}]}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "PATCH", block, "{\"version\": \"x\"}").statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "PATCH", block, "[]").statusCode()).isEqualTo(400);
        assertThat(json(owner, "POST", block + "/split", "{\"minutes\": 91}").statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "POST", block + "/swap", "{}").statusCode()).isEqualTo(422);
        assertThat(json(owner, "POST", "/plan/blocks", "{\"title\": \"x\"}").statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "POST", "/plan/blocks/move", chosen("a")).statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "PATCH", "/plan/days/" + day().getJsonNumber("id"), "{\"end\": \"25:00\"}")
                        .statusCode())
                .isEqualTo(422);
        String large = "{\"title\": \"" + "x".repeat(3_000_000) + "\"}";
        assertThat(json(owner, "PATCH", block, large).statusCode()).isEqualTo(413);
        assertThat(json(owner, "PUT", "/plan", large).statusCode()).isEqualTo(413);
        byte[] chunked = large.getBytes(StandardCharsets.UTF_8);
        assertThat(send(
                                owner,
                                "PUT",
                                "/plan",
                                BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(chunked)),
                                "application/json")
                        .statusCode())
                .isEqualTo(413);
        assertThat(get(owner, "/plan").body()).isEqualTo(before);
    }

    @Test
    void numbersAreTakenForWhatTheyAre() {
        String before = get(owner, "/plan").body();
        long a = id("a");
        BigInteger other = BigInteger.ONE.shiftLeft(Long.SIZE).add(BigInteger.valueOf(a));
        String block = "/plan/blocks/" + a;

        for (String minutes : List.of("4294967301", "5.9", "1e400", "1e999999999")) {
            assertThat(json(owner, "POST", block + "/split", "{\"minutes\": " + minutes + "}")
                            .statusCode())
                    .as(minutes)
                    .isEqualTo(400);
        }
        for (String key : List.of(other.toString(), a + ".7")) {
            assertThat(json(owner, "POST", "/plan/blocks/duplicate", "{\"blocks\": [" + key + "]}")
                            .statusCode())
                    .as(key)
                    .isEqualTo(400);
        }
        BigInteger otherDay = BigInteger.ONE
                .shiftLeft(Long.SIZE)
                .add(BigInteger.valueOf(day().getJsonNumber("id").longValue()));
        assertThat(json(owner, "POST", "/plan/blocks", "{\"title\": \"x\", \"minutes\": 5, \"day\": " + otherDay + "}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(get(owner, "/plan").body()).isEqualTo(before);
    }

    @Test
    void whatIsNoPlanEmptiesNone() {
        String before = get(owner, "/plan").body();

        assertThat(send(owner, "PUT", "/plan", BodyPublishers.noBody(), "application/json")
                        .statusCode())
                .isEqualTo(400);
        for (String text : List.of("", "Beste collega\n\n# Notulen\n\n- koffie", "{\"days\":[]}", "%PDF-1.4")) {
            assertThat(send(owner, "PUT", "/plan.md", BodyPublishers.ofString(text), "text/markdown")
                            .statusCode())
                    .as(text)
                    .isEqualTo(422);
        }
        for (String text : List.of("[".repeat(20_000), "a: ".concat("{a: ".repeat(5_000)))) {
            assertThat(send(owner, "PUT", "/plan.yaml", BodyPublishers.ofString(text), "application/yaml")
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(get(owner, "/plan").body()).isEqualTo(before);
    }

    @Test
    void anOutsiderFindsNothing() {
        long block = id("a");
        assertThat(json(outsider, "PATCH", "/plan/blocks/" + block, "{\"title\": \"x\"}")
                        .statusCode())
                .isEqualTo(404);
        for (String path :
                List.of("/plan.yaml", "/plan.md", "/plan/runs", "/plan/difference?template=1", "/plan/files/1")) {
            assertThat(get(outsider, path).statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/plan/undo", "/plan/blocks/" + block + "/library")) {
            assertThat(json(outsider, "POST", path, null).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(outsider.call("GET", "/programs/" + program.id() + "/templates", null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(titles()).containsExactly("a", "b", "c");
    }
}
