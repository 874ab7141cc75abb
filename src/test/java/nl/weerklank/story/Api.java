package nl.weerklank.story;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** The REST API as a program meets it: one trainer's token, and calls that must end with a given status. */
final class Api {

    private final String address;
    private final String token;

    private Api(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** For a program that works in the trainer's name. */
    static Api signedIn(String address, String email, String password) {
        String token = new Api(address, null)
                .post(201, "/tokens", Map.of("email", email, "password", password, "name", "Story"))
                .getString("token");
        return new Api(address, token);
    }

    /** For participants, who have no account. */
    static Api anonymous(String address) {
        return new Api(address, null);
    }

    JsonPath get(int status, String path) {
        return request()
                .get(address + "/api/v1" + path)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    JsonPath post(int status, String path, Object body) {
        return request()
                .body(body)
                .post(address + "/api/v1" + path)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    JsonPath put(int status, String path, Object body) {
        return request()
                .body(body)
                .put(address + "/api/v1" + path)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    /** Sends a file in YAML. */
    void putFile(int status, String path, String yaml) {
        request()
                .contentType("text/yaml; charset=UTF-8")
                .body(yaml)
                .put(address + "/api/v1" + path)
                .then()
                .statusCode(status);
    }

    JsonPath patch(int status, String path, Object body) {
        return request()
                .body(body)
                .patch(address + "/api/v1" + path)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    void delete(int status, String path) {
        request().delete(address + "/api/v1" + path).then().statusCode(status);
    }

    private RequestSpecification request() {
        RequestSpecification request = given().contentType(ContentType.JSON).header("Accept-Language", "nl");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }
}
