package nl.weerklank.border;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerklank.testing.inside.Caller;

/**
 * A call that the API's own description tells of.
 *
 * @param method in capitals
 * @param path below the API's address, with its places: {@code /editions/{id}}
 * @param isPublic whether it asks for no sign-in: whoever has the secret in its path may call it
 * @param body an example of what it takes, or null where it takes nothing
 * @param whole JSON with every field that its description tells of, whether or not it means something; or null where it
 *     takes no JSON
 */
record ApiCall(String method, String path, boolean isPublic, String body, String whole) {

    /** Bodies that mean something, where one made of the description alone would be refused as wrong. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST /programs/{id}/editions", """
                    {"client": {"name": "Provincie"}, "days": [{"date": "2026-12-01"}]}"""),
            Map.entry("POST /editions/{id}/evaluations", "{\"purpose\": \"follow-up\"}"),
            Map.entry("POST /engagements/{id}/evaluations", "{\"purpose\": \"follow-up\"}"),
            Map.entry("POST /editions/{id}/participants", "[{\"firstName\": \"Zoë\"}]"),
            Map.entry("PUT /editions/{id}/plan", "{\"days\": [{\"blocks\": [{\"title\": \"Anders\"}]}]}"),
            Map.entry("POST /editions/{id}/themes", "[{\"name\": \"Nog een\"}]"),
            Map.entry("PATCH /editions/{id}/themes", "[{\"id\": {themes}, \"name\": \"Anders\"}]"),
            Map.entry("PUT /editions/{id}/trainers", "[{\"name\": \"Bo\", \"role\": \"actor\"}]"),
            Map.entry("PATCH /evaluations/{id}", "{\"closesAt\": \"2100-01-01T09:00\"}"),
            Map.entry("POST /evaluations/{id}/invitations", "{\"all\": true}"),
            Map.entry("POST /evaluations/{id}/paper", "[{\"answers\": {\"knowledge\": 4}}]"),
            Map.entry("POST /editions/{edition}/reports", "{\"language\": \"nl\"}"),
            Map.entry("PATCH /reports/{report}", "{\"goalAnswer\": \"Het is gelukt\"}"),
            Map.entry("POST /reports/{report}/links", "{\"expiresOn\": \"2100-01-01\"}"),
            Map.entry("PATCH /house-style", "{\"colour\": \"#123456\"}"),
            Map.entry("PATCH /clients/{client}/logo", "{\"logo\": \"\"}"),
            Map.entry("POST /clients/{client}/links", "{\"expiresOn\": \"2100-01-01\"}"),
            Map.entry("PATCH /quotes/{quote}", "{\"onWall\": true}"),
            Map.entry("POST /quote-walls", "{\"program\": {programs}}"),
            Map.entry("PATCH /quote-walls/{wall}", "{\"embedders\": [\"https://www.example.nl\"]}"),
            Map.entry("PATCH /receipts/{receipt}/consents", "{\"consents\": {}}"),
            Map.entry("PUT /receipts/{receipt}/contact-request", "{\"name\": \"Bo\", \"reach\": \"bo@example.org\"}"),
            Map.entry("POST /samples/{slug}/programs", "{}"),
            Map.entry("POST /colleague-invitations", "{\"name\": \"Bo\", \"email\": \"bo@border.example\"}"),
            Map.entry("POST /editions/{id}/plan/blocks", """
                    {"day": {days}, "at": 0, "title": "Nieuw", "kind": "input", "minutes": 5}"""),
            Map.entry("PATCH /editions/{id}/plan/blocks/{block}", "{\"title\": \"Anders\"}"),
            Map.entry("POST /editions/{id}/plan/blocks/remove", "{\"blocks\": [{blocks}]}"),
            Map.entry("POST /editions/{id}/plan/blocks/duplicate", "{\"blocks\": [{blocks}]}"),
            Map.entry("POST /editions/{id}/plan/blocks/merge", "{\"blocks\": [{two}]}"),
            Map.entry("POST /editions/{id}/plan/blocks/move", "{\"blocks\": [{blocks}], \"day\": {days}, \"at\": 1}"),
            Map.entry("POST /editions/{id}/plan/blocks/{block}/split", "{\"minutes\": 5}"),
            Map.entry("POST /editions/{id}/plan/blocks/{block}/swap", "{}"),
            Map.entry("POST /editions/{id}/plan/blocks/{block}/files", "tekst"),
            Map.entry(
                    "POST /editions/{id}/plan/days",
                    "{\"date\": \"2026-12-02\", \"start\": \"09:00\", \"end\": \"12:00\"}"),
            Map.entry("PATCH /editions/{id}/plan/days/{day}", "{\"start\": \"09:00\", \"end\": \"12:00\"}"),
            Map.entry("POST /editions/{id}/plan/library", "{\"key\": \"{item}\", \"day\": {days}}"),
            Map.entry("PUT /editions/{id}/plan/runs/{block}", "{\"startedAt\": \"2026-11-16T09:00:00Z\"}"),
            Map.entry(
                    "PUT /editions/{id}/days/{day}/actions/{action}",
                    "{\"kind\": \"note\", \"at\": \"2026-11-16T09:00:00Z\", \"block\": {blocks}, \"text\": \"Langer\"}"),
            Map.entry("POST /editions/{id}/plan/templates", "{\"name\": \"Ochtend\", \"form\": \"half-day\"}"),
            Map.entry("POST /editions/{id}/plan/template", "{\"template\": {templates}}"),
            Map.entry("POST /editions/{id}/plan/versions", "{\"template\": {templates}}"),
            Map.entry("POST /block-kinds", "{\"name\": \"Zingen\", \"colour\": \"good\", \"counted\": \"talk\"}"),
            Map.entry("PUT /block-kinds/{id}", "{\"name\": \"Dansen\", \"colour\": \"good\", \"counted\": \"talk\"}"),
            Map.entry("POST /programs", "{\"title\": \"Nieuw\"}"));

    /** What calls ask for behind their path. */
    private static final Map<String, String> QUERIES = Map.of(
            "POST /editions/{id}/plan/blocks/{block}/files", "?name=blad.txt",
            "GET /editions/{id}/plan/difference", "?template={templates}",
            "DELETE /library", "?key={item}");

    /** All calls, those that end something after those that need it. */
    static List<ApiCall> all() {
        JsonObject api = Caller.stranger().object("GET", "/openapi", null);
        return api.getJsonObject("paths").entrySet().stream()
                .flatMap(path -> of(path.getKey(), path.getValue().asJsonObject(), api))
                .sorted(Comparator.comparing(ApiCall::destroys)
                        .thenComparing(call -> -call.path().length()))
                .toList();
    }

    private static Stream<ApiCall> of(String path, JsonObject calls, JsonObject api) {
        return calls.entrySet().stream().map(call -> {
            String method = call.getKey().toUpperCase(Locale.ROOT);
            JsonObject told = call.getValue().asJsonObject();
            boolean open = told.containsKey("security")
                    && told.getJsonArray("security").isEmpty();
            return new ApiCall(method, path, open, body(method + " " + path, told, api), whole(told, api));
        });
    }

    private static String body(String call, JsonObject told, JsonObject api) {
        if (!told.containsKey("requestBody")) {
            return null;
        }
        return BODIES.containsKey(call)
                ? BODIES.get(call)
                : Optional.ofNullable(whole(told, api)).orElse("");
    }

    private static String whole(JsonObject told, JsonObject api) {
        JsonObject content = told.containsKey("requestBody")
                ? told.getJsonObject("requestBody").getJsonObject("content")
                : JsonValue.EMPTY_JSON_OBJECT;
        return content.containsKey("application/json")
                ? example(content.getJsonObject("application/json").getJsonObject("schema"), api)
                : null;
    }

    private static String example(JsonObject schema, JsonObject api) {
        if (schema.containsKey("$ref")) {
            String name = schema.getString("$ref").replaceAll(".*/", "");
            return example(
                    api.getJsonObject("components").getJsonObject("schemas").getJsonObject(name), api);
        }
        return switch (schema.getString("type", "object")) {
            case "integer", "number" -> "1";
            case "boolean" -> "true";
            case "string" -> "date".equals(schema.getString("format", "")) ? "\"2026-12-01\"" : "\"tekst\"";
            case "array" -> "[" + example(schema.getJsonObject("items"), api) + "]";
            default -> members(schema, api);
        };
    }

    private static String members(JsonObject schema, JsonObject api) {
        if (!schema.containsKey("properties")) {
            return "{}";
        }
        return "{"
                + String.join(
                        ", ",
                        schema.getJsonObject("properties").entrySet().stream()
                                .map(one -> "\"" + one.getKey() + "\": "
                                        + example(one.getValue().asJsonObject(), api))
                                .toList())
                + "}";
    }

    private int destroys() {
        return method.equals("GET") ? 0 : method.equals("DELETE") ? 3 : path.matches(".*/(close|publish)") ? 2 : 1;
    }

    /** Whether it is about one thing of somebody's, rather than all that one has. */
    boolean namesAThing() {
        return path.contains("{") && !path.contains("{slug}");
    }

    /** The type of the file that it gives or takes, if it does. */
    Optional<String> fileType() {
        return path.endsWith(".yaml")
                ? Optional.of("text/yaml")
                : path.endsWith(".md") ? Optional.of("text/markdown") : Optional.empty();
    }

    /** Whether it takes the bytes of whatever file. */
    boolean takesBytes() {
        return path.endsWith("/files");
    }

    /** What it asks for behind its path, with places as in a body. */
    String query() {
        return QUERIES.getOrDefault(name(), "");
    }

    String name() {
        return method + " " + path;
    }
}
