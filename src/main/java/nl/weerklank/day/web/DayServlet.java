package nl.weerklank.day.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.day.Days;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.ExactNumbers;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.Problem;

/**
 * What the page of the day sends and asks, by the session of who is signed in: the same as {@link DaysResource}. Whoever is
 * not signed in any more is told so, and not led to another page, so that the device keeps what it has to send.
 */
@WebServlet("/day/actions")
public class DayServlet extends HttpServlet {
    private static final int LARGEST = 64 * 1024;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Days days;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    /** An action with its key in it. */
    public record KeyedAction(String key, SentAction action) {}

    @FunctionalInterface
    private interface Answer {
        Object give() throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(
                response,
                () -> DayJson.of(
                        days.find(current.organisation(), key(request, "edition"), key(request, "day")),
                        clock.instant()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, () -> {
            refuseUnlessJson(request);
            long edition = key(request, "edition");
            long day = key(request, "day");
            days.find(current.organisation(), edition, day);
            KeyedAction sent = read(request);
            return DoneJson.of(
                    sent.key(),
                    days.take(
                            current.organisation(), edition, day, sent.action().read(sent.key())),
                    clock.instant());
        });
    }

    /** What a form on any other site can send by itself is not taken; this it cannot send without being asked first. */
    private static void refuseUnlessJson(HttpServletRequest request) {
        String type =
                Objects.toString(request.getContentType(), "").split(";", 2)[0].strip();
        if (!type.equalsIgnoreCase("application/json")) {
            throw Refusal.of(Refusal.Kind.OTHER_FORM, "platform.status.415");
        }
    }

    private static long key(HttpServletRequest request, String name) {
        String key = Objects.toString(request.getParameter(name), "");
        if (!key.matches("\\d{1,18}")) {
            throw Refusal.notFound();
        }
        return Long.parseLong(key);
    }

    private static KeyedAction read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "platform.status.413");
        }
        return action(new String(body, StandardCharsets.UTF_8))
                .orElseThrow(() -> Refusal.invalid("action", "platform.mistake.required"));
    }

    /** Reads it whole before looking what is in it: who looks at once never comes to an end of a text that was cut off. */
    private static Optional<KeyedAction> action(String text) throws IOException {
        try (Jsonb json = ExactNumbers.json();
                JsonReader whole = Json.createReader(new StringReader(text))) {
            KeyedAction sent = json.fromJson(whole.readObject().toString(), KeyedAction.class);
            return Optional.of(sent).filter(read -> read.action() != null);
        } catch (JsonException | JsonbException unreadable) {
            return Optional.empty();
        } catch (Exception neverClosing) {
            throw new IOException(neverClosing);
        }
    }

    private void answer(HttpServletResponse response, Answer answer) throws IOException {
        try {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(DayWords.json(answer.give()));
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            response.setContentType(Problem.MEDIA_TYPE + ";charset=UTF-8");
            response.getWriter().write(DayWords.json(problem(refusal)));
        }
    }

    private Problem problem(Refusal refusal) {
        int status = refusal.kind().status();
        List<Problem.FieldProblem> errors = refusal.mistakes().stream()
                .map(mistake -> new Problem.FieldProblem(mistake.field(), mistake.message(language.locale())))
                .toList();
        String title = Texts.in(language.locale()).format("platform.status." + status);
        return new Problem("about:blank", title, status, refusal.message(language.locale()), errors);
    }
}
