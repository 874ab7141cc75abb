package nl.weerklank.evaluation.web;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import nl.weerklank.testing.FaultyProxy;
import org.jsoup.Jsoup;

/**
 * A participant's phone that keeps the rules of the form: it opens the form, freezes the bytes and the number before the
 * first try, and sends these very bytes again until the server acknowledges that number. A refusal of the program is
 * final; a limit, an error of the server and any other answer are not.
 */
final class SimulatedPhone {

    /** How the answers travel. */
    enum Dialect {
        /** As a program sends them: JSON, acknowledged by JSON with the same number. */
        PROGRAM,
        /** As a browser without script sends them: a form, acknowledged by the way to the receipt. */
        BROWSER
    }

    /** How it ended. */
    enum End {
        ACKNOWLEDGED,
        REFUSED,
        /** Its owner had no more patience, or its battery was empty. */
        GIVEN_UP
    }

    /**
     * What became of one submission.
     *
     * @param sid its number; null where the form was never opened
     * @param bytes what was sent; null likewise
     * @param receipt the code by which it can be read back, where it was acknowledged
     */
    record Story(SimulatedPhone phone, String sid, String bytes, End end, String receipt, int tries) {

        boolean isAcknowledged() {
            return end == End.ACKNOWLEDGED;
        }
    }

    private static final Duration TIMEOUT = Duration.ofSeconds(100);
    private static final long FIRST_PAUSE = 20;
    private static final long LONGEST_PAUSE = 2_000;
    private static final Set<Integer> NOT_FINAL = Set.of(408, 425, 429);
    private static final int NO_END = Integer.MAX_VALUE;

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final String network;
    private final String token;
    private final int number;
    private final Dialect dialect;
    private final SplittableRandom chance;
    private final int patience;
    private int tries;

    /**
     * A phone that is not used yet.
     *
     * @param network the address through which it reaches the server
     * @param token of the link that it was given
     * @param number by which its words are known; no other phone has it
     * @param patient whether its owner never gives up
     */
    SimulatedPhone(String network, String token, int number, long seed, boolean patient) {
        this.network = network;
        this.token = token;
        this.number = number;
        this.dialect = Dialect.values()[number % Dialect.values().length];
        this.chance = new SplittableRandom(seed + number);
        this.patience = patient || chance.nextInt(12) > 0 ? NO_END : 1 + chance.nextInt(3);
    }

    String token() {
        return token;
    }

    Dialect dialect() {
        return dialect;
    }

    /** The words that it sends, which nobody else does. */
    String words() {
        return "woorden van telefoon " + number + " 🙂";
    }

    /** Opens the form, fills it in and sends it, to whatever end that comes. */
    Story use() {
        String opened = null;
        while (opened == null) {
            Optional<HttpResponse<String>> response = get();
            if (response.filter(this::isFinal).isPresent()) {
                return new Story(this, null, null, End.REFUSED, null, tries);
            }
            opened = response.filter(one -> one.statusCode() == 200)
                    .map(HttpResponse::body)
                    .filter(body -> sidIn(body) != null)
                    .orElse(null);
        }
        return send(sidIn(opened), filledIn(opened));
    }

    private Story send(String sid, String bytes) {
        for (tries = 1; tries <= patience; tries++) {
            Optional<HttpResponse<String>> response = post(network, bytes);
            String receipt = response.map(one -> receiptIn(one, sid)).orElse(null);
            if (receipt != null) {
                return new Story(this, sid, bytes, End.ACKNOWLEDGED, receipt, tries);
            }
            if (response.filter(this::isFinal).isPresent()) {
                return new Story(this, sid, bytes, End.REFUSED, null, tries);
            }
            pause();
        }
        return new Story(this, sid, bytes, End.GIVEN_UP, null, patience);
    }

    /**
     * Whether the program itself refuses for good. A server that is starting answers 404 by itself, before the program is
     * there, and so may a portal: neither says anything of the form.
     */
    private boolean isFinal(HttpResponse<String> response) {
        int status = response.statusCode();
        boolean refusal = status >= 400 && status < 500 && !NOT_FINAL.contains(status);
        return refusal && (dialect == Dialect.PROGRAM ? isProblem(response) : isOwnPage(response));
    }

    private static boolean isProblem(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("application/problem+json"))
                .isPresent();
    }

    /** A person sees whose page it is; here it is told by a header that only these pages have. */
    private static boolean isOwnPage(HttpResponse<String> response) {
        return response.headers().firstValue("X-Robots-Tag").isPresent();
    }

    /** Longer after each try, and never quite as long as another phone. */
    private void pause() {
        long longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(tries, 10));
        try {
            TimeUnit.MILLISECONDS.sleep(longest / 2 + chance.nextLong(longest / 2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Optional<HttpResponse<String>> get() {
        tries++;
        String path = dialect == Dialect.PROGRAM ? "/api/v1/forms/" + token : "/f/" + token;
        Optional<HttpResponse<String>> response =
                call(request(network + path, "opens").GET());
        if (response.filter(one -> one.statusCode() == 200).isEmpty()) {
            pause();
        }
        return response;
    }

    /** Sends the bytes once, by this way to the server. */
    Optional<HttpResponse<String>> post(String way, String bytes) {
        boolean program = dialect == Dialect.PROGRAM;
        String path = program ? "/api/v1/forms/" + token + "/responses" : "/f/" + token;
        return call(request(way + path, "sends")
                .header("Content-Type", program ? "application/json" : "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(bytes, StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String address, String what) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(TIMEOUT)
                .header(FaultyProxy.TRY, "phone " + number + " " + what + " " + tries)
                .header("X-Forwarded-For", "10." + (number >> 16) + "." + (number >> 8 & 255) + "." + (number & 255));
    }

    private Optional<HttpResponse<String>> call(HttpRequest.Builder request) {
        try {
            return Optional.of(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException lost) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String filledIn(String form) {
        int mark = 1 + chance.nextInt(5);
        if (dialect == Dialect.BROWSER) {
            FilledForm filled = new FilledForm(form);
            filled.pick(filled.fields("input[type=radio][value=5]").get(0), Integer.toString(mark));
            return filled.write(filled.fields("textarea").get(0), words()).body();
        }
        return Json.createObjectBuilder()
                .add("sid", sidIn(form))
                .add(
                        "answers",
                        Json.createObjectBuilder().add("knowledge", mark).add("remark", words()))
                .build()
                .toString();
    }

    /** The number in the form; null where it is not the form, or not the whole of it. */
    private String sidIn(String form) {
        if (dialect == Dialect.BROWSER) {
            var sid = Jsoup.parse(form).selectFirst("form:has([name=end]) [name=sid]");
            return sid == null ? null : sid.attr("value");
        }
        return object(form).map(read -> read.getString("sid", null)).orElse(null);
    }

    /** The receipt, where the answer acknowledges this very submission. */
    private String receiptIn(HttpResponse<String> response, String sid) {
        if (dialect == Dialect.BROWSER) {
            return response.statusCode() != 303
                    ? null
                    : response.headers()
                            .firstValue("Location")
                            .map(where -> where.substring(where.lastIndexOf('/') + 1))
                            .orElse(null);
        }
        return response.statusCode() / 100 != 2
                ? null
                : object(response.body())
                        .filter(read -> read.getString("sid", "").equals(sid))
                        .map(read -> read.getString("receipt", null))
                        .orElse(null);
    }

    private static Optional<JsonObject> object(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return Optional.of(reader.readObject());
        } catch (JsonException other) {
            return Optional.empty();
        }
    }
}
