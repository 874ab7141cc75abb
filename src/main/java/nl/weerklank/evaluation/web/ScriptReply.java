package nl.weerklank.evaluation.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.weerklank.evaluation.Responses;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.Problem;

/** What the form's own script is told: the same as a reader of pages, as JSON. */
final class ScriptReply {

    private static final String JSON = "application/json";

    private ScriptReply() {}

    /** Whether it is the script that asks, and not a browser on its own. */
    static boolean isAsked(HttpServletRequest request) {
        String accepts = request.getHeader("Accept");
        return accepts != null && accepts.contains(JSON);
    }

    /** That the form was taken, with the number that was sent: only from that does the script know that it was. */
    static void taken(Responses.Taken taken, HttpServletResponse response) throws IOException {
        response.setStatus(taken.again() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CREATED);
        write(
                JSON,
                Json.createObjectBuilder()
                        .add("sid", taken.sid())
                        .add("receipt", taken.receipt().text()),
                response);
    }

    /** Why the form was not taken. */
    static void refused(Refusal refusal, Locale locale, HttpServletResponse response) throws IOException {
        PhoneServlet.tellStatus(refusal, response);
        write(Problem.MEDIA_TYPE, problem(refusal, locale), response);
    }

    /**
     * Why the form was given back.
     *
     * @param mistakes the lines that a page would show above the form
     * @param sid the number to send it with the next time
     */
    static void givenBack(
            Refusal refusal, List<FieldMistakes.Line> mistakes, String sid, Locale locale, HttpServletResponse response)
            throws IOException {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        for (FieldMistakes.Line line : mistakes) {
            errors.add(Json.createObjectBuilder()
                    .add("field", line.getField())
                    .add("label", line.getLabel())
                    .add("message", line.getMessage()));
        }
        PhoneServlet.tellStatus(refusal, response);
        write(Problem.MEDIA_TYPE, problem(refusal, locale).add("sid", sid).add("errors", errors), response);
    }

    private static JsonObjectBuilder problem(Refusal refusal, Locale locale) {
        int status = refusal.kind().status();
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", Texts.in(locale).format("platform.status." + status))
                .add("status", status)
                .add("detail", refusal.message(locale));
    }

    private static void write(String type, JsonObjectBuilder content, HttpServletResponse response) throws IOException {
        JsonObject json = content.build();
        response.setContentType(type + ";charset=UTF-8");
        response.getWriter().write(json.toString());
    }
}
