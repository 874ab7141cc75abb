package nl.weerklank.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.Test;

/** Files, texts, templates, real times and the library, as a program uses them. */
@ContainerTest
class PlanPartsApiIT extends PlanOverTheApi {
    @Test
    void whatWasPutWithEverythingInItIsGivenBack() {
        themes.add(edition, "Boosheid");
        String kind = UUID.randomUUID().toString().substring(0, 8);
        HttpResponse<String> made = owner.call(
                "POST", "/block-kinds", "{\"name\": \"" + kind + "\", \"colour\": \"good\", \"counted\": \"break\"}");
        body(made, 201);
        HttpResponse<String> attached = send(
                owner,
                "POST",
                "/plan/blocks/" + id("a") + "/files?name=blad.txt",
                BodyPublishers.ofString("tekst"),
                "application/octet-stream");
        body(attached, 201);
        body(json(owner, "PATCH", "/plan/blocks/" + id("a"), """
                {"kind": "%s", "leader": "Els", "room": "2", "strand": "A", "themes": ["boosheid"],
                 "links": [{"label": "Film", "address": "https://example.org"}],
                 "materials": ["blad (2 per group)", "timer"]}""".formatted(kind)), 200);
        String before = get(owner, "/plan").body();

        HttpResponse<String> put = json(owner, "PUT", "/plan", before);

        assertThat(put.statusCode()).isEqualTo(200);
        String savedAt = "\"savedAt\":\"[^\"]*\"";
        assertThat(put.body().replaceAll(savedAt, "")).isEqualTo(before.replaceAll(savedAt, ""));
        JsonObject block = day().getJsonArray("blocks").getJsonObject(0);
        assertThat(block.getString("kind")).isEqualTo(kind);
        assertThat(block.getString("counted")).isEqualTo("break");
        long file =
                block.getJsonArray("files").getJsonObject(0).getJsonNumber("id").longValue();
        HttpResponse<String> got = get(owner, "/plan/files/" + file);
        assertThat(got.body()).isEqualTo("tekst");
        assertThat(got.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(send(
                                owner,
                                "POST",
                                "/plan/blocks/" + id("a") + "/files?name=blad.pdf",
                                BodyPublishers.ofString("<html>"),
                                "application/octet-stream")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send(
                                owner,
                                "POST",
                                "/plan/blocks/" + id("a") + "/files?name=blad.txt",
                                BodyPublishers.ofByteArray(new byte[3_000_000]),
                                "application/octet-stream")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void textsTemplatesRunsAndTheLibraryAreThere() {
        String yaml = get(owner, "/plan.yaml").body();
        String markdown = get(owner, "/plan.md").body();
        assertThat(yaml).contains("title: a", "kind: input");
        String tag = get(owner, "/plan").headers().firstValue("ETag").orElseThrow();
        assertThat(get(owner, "/plan.yaml").headers().firstValue("ETag")).hasValue(tag);
        assertThat(get(owner, "/plan.md").headers().firstValue("ETag")).hasValue(tag);
        assertThat(markdown).contains("### 01:00 a (input, 90 min)");
        assertThat(body(send(owner, "PUT", "/plan.yaml", BodyPublishers.ofString(yaml), "application/yaml"), 200)
                        .getInt("blocks"))
                .isEqualTo(3);
        body(send(owner, "PUT", "/plan.md", BodyPublishers.ofString(markdown), "text/markdown"), 200);
        JsonObject refused = body(
                send(owner, "PUT", "/plan.md", BodyPublishers.ofString("## Day 1, 9:00–10:00\nx"), "text/markdown"),
                422);
        assertThat(refused.getJsonArray("errors").getJsonObject(0).getString("message"))
                .startsWith("line 2: ");
        assertThat(titles()).containsExactly("a", "b", "c");

        long template = body(
                        json(owner, "POST", "/plan/templates", "{\"name\": \"Night\", \"form\": \"half-day\"}"), 201)
                .getJsonNumber("id")
                .longValue();
        body(json(owner, "PUT", "/plan/runs/" + id("b"), """
                {"startedAt": "2026-10-25T01:00:00Z", "endedAt": "2026-10-25T01:40:00Z", "note": "shorter"}"""), 200);
        JsonObject difference = body(get(owner, "/plan/difference?realTimes=true&template=" + template), 200);
        assertThat(difference.getJsonArray("blocks").getJsonObject(0).getInt("minutes"))
                .isEqualTo(-20);
        body(json(owner, "POST", "/plan/versions", "{\"realTimes\": true, \"template\": " + template + "}"), 201);
        HttpResponse<String> all = owner.call("GET", "/programs/" + program.id() + "/templates", null);
        JsonObject version = ((JsonArray) value(all.body())).getJsonObject(0);
        assertThat(version.getInt("number")).isEqualTo(2);
        body(json(owner, "POST", "/plan/template", "{\"template\": " + version.getJsonNumber("id") + "}"), 200);

        JsonObject kept = body(json(owner, "POST", "/plan/blocks/" + id("a") + "/library", null), 201);
        HttpResponse<String> search = owner.call("GET", "/library?kind=input&longest=90&text=a", null);
        assertThat(((JsonArray) value(search.body())).getJsonObject(0).getString("key"))
                .isEqualTo(kept.getString("key"));
        body(
                json(
                        owner,
                        "POST",
                        "/plan/library",
                        "{\"key\": \"%s\", \"day\": %s}".formatted(kept.getString("key"), day().getJsonNumber("id"))),
                201);
        assertThat(titles()).containsExactly("a", "b", "c", "a");
    }
}
