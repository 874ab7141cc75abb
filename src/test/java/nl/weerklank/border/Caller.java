package nl.weerklank.border;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.weerklank.platform.Settings;

/** Somebody who calls the API over the wire: with a token, or as a stranger without one. */
final class Caller {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final String BYTES = "application/octet-stream";

    private static final String JSON = "application/json";

    private final String token;

    Caller(String token) {
        this.token = token;
    }

    /** Who has no token. */
    static Caller stranger() {
        return new Caller(null);
    }

    JsonObject object(String method, String path, String body) {
        return json(method, path, body).asJsonObject();
    }

    JsonArray list(String method, String path, String body) {
        return json(method, path, body).asJsonArray();
    }

    private JsonStructure json(String method, String path, String body) {
        HttpResponse<String> response = call(method, path, body);
        if (response.statusCode() / 100 != 2) {
            throw new AssertionError(method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.read();
        }
    }

    HttpResponse<String> call(String method, String path, String body) {
        return call(method, path, body, JSON);
    }

    HttpResponse<String> call(String method, String path, String body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Settings.address() + "/api/v1" + path))
                .header("Content-Type", type)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
