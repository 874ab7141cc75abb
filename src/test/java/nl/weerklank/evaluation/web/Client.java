package nl.weerklank.evaluation.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Calls a running server as a program or as a browser without script does, and follows no redirect by itself. */
final class Client {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
    private final String address;
    private String token;

    Client(String address) {
        this.address = address;
    }

    /** The same, as the trainer of the demo. */
    Client signedIn() {
        JsonObject made = Json.createObjectBuilder()
                .add("email", "demo@weerklank.example")
                .add("password", "demo-weerklank")
                .add("name", "test")
                .build();
        token = json(send("POST", "/api/v1/tokens", "application/json", made.toString()), 201)
                .asJsonObject()
                .getString("token");
        return this;
    }

    JsonStructure get(String path) {
        return json(send("GET", path, null, null), 200);
    }

    JsonStructure post(int status, String path, JsonStructure body) {
        return json(send("POST", path, "application/json", body == null ? "" : body.toString()), status);
    }

    private static JsonStructure json(HttpResponse<String> response, int status) {
        if (response.statusCode() != status) {
            throw new AssertionError(response.statusCode() + " rather than " + status + ": " + response.body());
        }
        return Json.createReader(new StringReader(response.body())).read();
    }

    /** Sends a request; a path or a whole address. */
    HttpResponse<String> send(String method, String where, String type, String body, String... headers) {
        URI uri = URI.create(where.startsWith("http") ? where : address + where);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(60))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Opens an evaluation for a new group of a sample course, and answers it as the API does. */
    JsonObject openEvaluation(String sample, int participants) {
        long edition = newEdition(sample, participants);
        var themes = Json.createArrayBuilder();
        for (int i = 1; i <= 4; i++) {
            themes.add(Json.createObjectBuilder()
                    .add("name", "Rustig blijven als iemand boos wordt " + i)
                    .add("askedBack", true));
        }
        post(201, "/api/v1/editions/" + edition + "/themes", themes.build());
        return openEvaluation(edition, "anonymous");
    }

    /** Opens an evaluation of this mode for a group. */
    JsonObject openEvaluation(long edition, String mode) {
        JsonObject asked = Json.createObjectBuilder()
                .add("purpose", "evaluation")
                .add("mode", mode)
                .build();
        return post(201, "/api/v1/editions/" + edition + "/evaluations", asked).asJsonObject();
    }

    /** Plans a training of a sample course for a new group of so many; tells its key. */
    long newEdition(String sample, int participants) {
        long program = post(201, "/api/v1/samples/" + sample + "/programs", JsonObject.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .getJsonNumber("id")
                .longValue();
        JsonObject asked = Json.createObjectBuilder()
                .add("client", Json.createObjectBuilder().add("name", "Gemeente Waterland"))
                .add(
                        "days",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("date", "2026-11-16")))
                .build();
        long edition = post(201, "/api/v1/programs/" + program + "/editions", asked)
                .asJsonObject()
                .getJsonNumber("id")
                .longValue();
        var people = Json.createArrayBuilder();
        for (int i = 1; i <= participants; i++) {
            people.add(Json.createObjectBuilder().add("firstName", "Deelnemer " + i));
        }
        post(201, "/api/v1/editions/" + edition + "/participants", people.build());
        return edition;
    }
}
