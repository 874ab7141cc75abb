package nl.weerklank.platform.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The description of the API as a page: every call with what it does, by subject. */
final class OpenApiPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="UTF-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>The API · Weerklank</title>
              <link rel="icon" href="data:,">
              <link rel="stylesheet" href="/jakarta.faces.resource/tokens.css.xhtml?ln=weerklank">
              <link rel="stylesheet" href="/jakarta.faces.resource/desk.css.xhtml?ln=weerklank">
            </head>
            <body>
              <main class="sheet">
                <a class="brand" href="/">Weerklank</a>
            """;

    private OpenApiPage() {}

    static String of(JsonObject api) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("<h1>The API, version 1</h1>\n<p>")
                .append(escaped(api.getJsonObject("info").getString("description")))
                .append(
                        "</p>\n<p>Every address below starts with <code>/api/v1</code>. Whoever asks for <code>application/json</code> gets the same as OpenAPI 3.1, with the shape of all")
                .append(" that is sent and told.</p>\n");
        subjects(api.getJsonObject("paths"))
                .forEach((subject, calls) -> page.append("<div class=\"card\">\n<h2>")
                        .append(escaped(subject))
                        .append("</h2>\n<dl>\n")
                        .append(calls)
                        .append("</dl>\n</div>\n"));
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static Map<String, StringBuilder> subjects(JsonObject paths) {
        Map<String, StringBuilder> subjects = new TreeMap<>();
        paths.forEach((path, calls) -> calls.asJsonObject()
                .forEach((verb, call) -> subjects.computeIfAbsent(
                                subject(call.asJsonObject()), subject -> new StringBuilder())
                        .append(line(verb, path, call.asJsonObject()))));
        return subjects;
    }

    private static String subject(JsonObject call) {
        JsonValue tags = call.get("tags");
        return tags == null ? "Other" : ((JsonString) tags.asJsonArray().get(0)).getString();
    }

    private static String line(String verb, String path, JsonObject call) {
        return "<dt><code>" + verb.toUpperCase(Locale.ROOT) + " "
                + escaped(path).replace("/", "/<wbr>") + "</code></dt>\n<dd>"
                + escaped((call.getString("summary", "") + ". " + call.getString("description", "")).strip())
                + "</dd>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
