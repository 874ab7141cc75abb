package nl.weerklank.testing.inside;

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
public final class Caller {

    /** The type of a body of which nothing is known. */
    public static final String BYTES = "application/octet-stream";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String JSON = "application/json";

    private final String token;

    /** @param token of the trainer who calls, or null */
    public Caller(String token) {
        this.token = token;
    }

    /** Who has no token. */
    public static Caller stranger() {
        return new Caller(null);
    }

    /** What a call answers that is done. */
    public JsonObject object(String method, String path, String body) {
        return json(method, path, body).asJsonObject();
    }

    /** What a call answers that is done, of which there are several. */
    public JsonArray list(String method, String path, String body) {
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

    /** A call with a body of JSON, or null for none. */
    public HttpResponse<String> call(String method, String path, String body) {
        return call(method, path, body, JSON);
    }

    /** A call with a body of this type, or null for none. */
    public HttpResponse<String> call(String method, String path, String body, String type) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", type)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** A call to be completed, in the name of whoever has the token. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Settings.address() + "/api/v1" + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** Sends what was made ready, to the API or any other address. */
    public static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
