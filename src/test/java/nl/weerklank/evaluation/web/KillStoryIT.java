package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.Test;

/** A server that is killed while forms come in: what it thanked for is there, once; the rest can be sent again. */
class KillStoryIT {

    private static final int ACKNOWLEDGED = 50;
    private static final int SENT = 80;
    private static final int PHONES = 6;

    @Test
    void fiftyAcknowledgedFormsSurvive() throws InterruptedException {
        try (RunningServer server = RunningServer.of("killed", Map.of()).start()) {
            Client trainer = new Client(server.baseUrl()).signedIn();
            JsonObject evaluation = trainer.openEvaluation("van-klacht-naar-kans", 1);
            String link = evaluation.getString("roomLink");
            String form = "/api/v1/forms" + link.substring(link.lastIndexOf('/'));
            List<JsonObject> forms = filledIn(new Client(server.baseUrl()), form);

            Map<String, String> receipts = sendUntilKilled(server, form, forms);

            server.restart();
            Client phone = new Client(server.baseUrl());
            assertThat(receipts.size()).isGreaterThanOrEqualTo(ACKNOWLEDGED);
            assertReadBack(phone, receipts);
            assertAllTakenOnce(phone, form, forms, receipts);
            assertThat(new Client(server.baseUrl())
                            .signedIn()
                            .get("/api/v1/evaluations/" + evaluation.getJsonNumber("id"))
                            .asJsonObject()
                            .getInt("received"))
                    .isEqualTo(SENT);
        }
    }

    private static List<JsonObject> filledIn(Client phone, String form) {
        List<JsonObject> forms = new ArrayList<>();
        for (int i = 0; i < SENT; i++) {
            String sid = phone.get(form).asJsonObject().getString("sid");
            forms.add(Json.createObjectBuilder()
                    .add("sid", sid)
                    .add(
                            "answers",
                            Json.createObjectBuilder().add("knowledge", 4).add("remark", "marker " + i))
                    .build());
        }
        return forms;
    }

    /** The receipts that phones got, by the number of the form, until the server is killed in the midst of them. */
    private static Map<String, String> sendUntilKilled(RunningServer server, String form, List<JsonObject> forms)
            throws InterruptedException {
        Map<String, String> receipts = new ConcurrentHashMap<>();
        CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED);
        ExecutorService phones = Executors.newFixedThreadPool(PHONES);
        Client phone = new Client(server.baseUrl());
        for (JsonObject filled : forms) {
            phones.execute(() -> receipt(phone, form, filled).ifPresent(receipt -> {
                receipts.put(filled.getString("sid"), receipt);
                enough.countDown();
            }));
        }
        assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
        server.kill9();
        phones.shutdown();
        assertThat(phones.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        return receipts;
    }

    /** What the phone got for its form; nothing from a dead server, and then it keeps the form and sends it again. */
    private static Optional<String> receipt(Client phone, String form, JsonObject filled) {
        try {
            HttpResponse<String> response =
                    phone.send("POST", form + "/responses", "application/json", filled.toString());
            return response.statusCode() == 201 ? Optional.of(response.body()) : Optional.empty();
        } catch (UncheckedIOException killed) {
            return Optional.empty();
        }
    }

    private static void assertReadBack(Client phone, Map<String, String> receipts) {
        Set<String> read = new HashSet<>();
        for (String taken : receipts.values()) {
            String code = taken.replaceAll(".*\"receipt\":\"([^\"]+)\".*", "$1");
            read.add(phone.get("/api/v1/receipts/" + code)
                    .asJsonObject()
                    .getJsonObject("answers")
                    .getString("remark"));
        }
        assertThat(read).hasSize(receipts.size());
    }

    /** Every phone sends again: what was thanked for is thanked for again with the same receipt. */
    private static void assertAllTakenOnce(
            Client phone, String form, List<JsonObject> forms, Map<String, String> receipts) {
        for (JsonObject filled : forms) {
            HttpResponse<String> again = phone.send("POST", form + "/responses", "application/json", filled.toString());
            String before = receipts.get(filled.getString("sid"));
            assertThat(again.statusCode()).isIn(before == null ? List.of(200, 201) : List.of(200));
            if (before != null) {
                assertThat(again.body()).isEqualTo(before);
            }
        }
    }
}
