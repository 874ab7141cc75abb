package nl.weerklank.evaluation.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.weerklank.testing.Await;
import nl.weerklank.testing.FaultyProxy;
import nl.weerklank.testing.RunningServer;

/**
 * Everybody who answers: some by the links of rooms, some by links of their own, which each is used from two phones at
 * about the same time. The server is killed and started again in between, as often as is asked.
 */
final class Crowd {

    private static final int PER_ROOM = 100;
    private static final int AT_A_TIME = 16;
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final RunningServer server;
    private final long seed;
    private final Client trainer;
    private final long edition;
    private final List<Long> rooms = new ArrayList<>();
    private final List<Long> personal = new ArrayList<>();
    private final List<String> roomTokens = new ArrayList<>();
    private final List<String> personalTokens = new ArrayList<>();

    /** Invites: a group of so many people, each to an anonymous and a named form, and rooms for everybody else. */
    Crowd(RunningServer server, long seed, int inRooms, int invited) {
        this.server = server;
        this.seed = seed;
        this.trainer = new Client(server.baseUrl()).signedIn();
        this.edition = trainer.newEdition("van-klacht-naar-kans", invited);
        for (int room = 0; room * PER_ROOM < inRooms; room++) {
            JsonObject opened = trainer.openEvaluation(edition, "anonymous");
            rooms.add(key(opened));
            roomTokens.add(token(opened.getString("roomLink")));
        }
        invite("anonymous");
        invite("named");
    }

    private void invite(String mode) {
        long evaluation = key(trainer.openEvaluation(edition, mode));
        personal.add(evaluation);
        trainer.post(
                        201,
                        "/api/v1/evaluations/" + evaluation + "/invitations",
                        Json.createObjectBuilder().add("all", true).build())
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .forEach(invited -> personalTokens.add(token(invited.getString("link"))));
    }

    private static long key(JsonObject evaluation) {
        return evaluation.getJsonNumber("id").longValue();
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** The evaluations of rooms, and then those with links of people's own. */
    List<Long> evaluations() {
        List<Long> all = new ArrayList<>(rooms);
        all.addAll(personal);
        return all;
    }

    List<Long> personalEvaluations() {
        return List.copyOf(personal);
    }

    List<String> personalTokens() {
        return List.copyOf(personalTokens);
    }

    /** How many forms the server says to have received, of all evaluations. */
    int received() {
        return evaluations().stream()
                .mapToInt(id ->
                        trainer.get("/api/v1/evaluations/" + id).asJsonObject().getInt("received"))
                .sum();
    }

    /** Lets everybody answer through this network, and the server die so many times meanwhile; tells of each how it went. */
    List<SimulatedPhone.Story> answer(FaultyProxy network, int inRooms, int kills)
            throws InterruptedException, ExecutionException {
        List<SimulatedPhone> phones = phones(network, inRooms);
        ExecutorService hands = Executors.newFixedThreadPool(AT_A_TIME);
        AtomicInteger done = new AtomicInteger();
        List<Future<SimulatedPhone.Story>> stories = phones.stream()
                .map(phone -> hands.submit(() -> {
                    SimulatedPhone.Story story = phone.use();
                    done.incrementAndGet();
                    return story;
                }))
                .toList();
        for (int kill = 1; kill <= kills; kill++) {
            int enough = phones.size() * kill / (kills + 1);
            Await.until(enough + " phones to be done", PATIENCE, () -> done.get() >= enough);
            server.kill9();
            server.restart();
        }
        List<SimulatedPhone.Story> ends = new ArrayList<>();
        for (Future<SimulatedPhone.Story> story : stories) {
            ends.add(story.get());
        }
        hands.shutdown();
        network.settle();
        return ends;
    }

    /** Those with a link of their own come between the others, two phones next to each other. */
    private List<SimulatedPhone> phones(FaultyProxy network, int inRooms) {
        List<SimulatedPhone> phones = new ArrayList<>();
        int numbers = 0;
        for (String token : personalTokens) {
            for (int i = 0; i < inRooms / personalTokens.size(); i++, numbers++) {
                phones.add(phone(network, roomTokens.get(numbers % roomTokens.size()), numbers, false));
            }
            phones.add(phone(network, token, 2 * inRooms + phones.size(), true));
            phones.add(phone(network, token, 2 * inRooms + phones.size(), true));
        }
        IntStream.range(numbers, inRooms)
                .mapToObj(number -> phone(network, roomTokens.get(number % roomTokens.size()), number, false))
                .forEach(phones::add);
        return phones;
    }

    private SimulatedPhone phone(FaultyProxy network, String token, int number, boolean patient) {
        return new SimulatedPhone(network.address(), token, number, seed, patient);
    }
}
