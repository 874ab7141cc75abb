package nl.weerklank.platform.web;

import jakarta.json.Json;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;

/** What went wrong, as RFC 9457 has it. */
@JsonbPropertyOrder({"type", "title", "status", "detail", "errors"})
public record Problem(String type, String title, int status, String detail, List<FieldProblem> errors) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field's mistake. */
    public record FieldProblem(String field, String message) {}

    static Response of(Refusal refusal, Locale locale) {
        List<FieldProblem> errors = refusal.mistakes().stream()
                .map(mistake -> new FieldProblem(mistake.field(), mistake.message(locale)))
                .toList();
        return response(refusal.kind().status(), refusal.message(locale), errors.isEmpty() ? null : errors, locale);
    }

    static Response of(int status, Locale locale) {
        return response(status, null, null, locale);
    }

    private static Response response(int status, String detail, List<FieldProblem> errors, Locale locale) {
        String title = Texts.in(locale).format("platform.status." + known(status));
        Response.ResponseBuilder response = Response.status(status)
                .type(MEDIA_TYPE)
                .entity(new Problem("about:blank", title, status, detail, errors));
        if (status == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        if (status == 429 || status == 503) {
            response.header("Retry-After", 60);
        }
        return response.build();
    }

    /** Sends one from a filter, before a call reaches the API. */
    static void send(HttpServletResponse response, int status, Locale locale) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", Texts.in(locale).format("platform.status." + known(status)))
                        .add("status", status)
                        .build()
                        .toString());
    }

    private static int known(int status) {
        return List.of(400, 401, 403, 404, 405, 406, 408, 409, 413, 415, 422, 429, 503)
                        .contains(status)
                ? status
                : status < 500 ? 400 : 500;
    }
}
