package nl.weerklank.border;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.weerklank.account.ApiTokens;
import nl.weerklank.account.Trainer;
import nl.weerklank.account.Trainers;
import nl.weerklank.testing.inside.Caller;

/**
 * One of everything that an organisation can have, made over the API as its owner does, and the people around it: a
 * colleague, and an outsider with an organisation of his own.
 */
@Dependent
class OwnersWork {

    static final String PASSWORD = "een-lang-wachtwoord";

    /** A place in a path, and what stands before it: {@code editions/{id}}. */
    private static final Pattern PLACE = Pattern.compile("([^/]+)/\\{(\\w+)}");

    @Inject
    private Trainers trainers;

    @Inject
    private ApiTokens tokens;

    /** The keys of the owner's things, by the word that stands before them in a path. */
    private final Map<String, String> keys = new TreeMap<>();

    private Trainer owner;
    private Trainer colleague;
    private Trainer outsider;
    private final Map<Long, Caller> callers = new TreeMap<>();
    private Caller desk;

    void make() {
        owner = founder("Bureau Waterland");
        colleague = trainers.join(owner.organisation(), "Jan", address(), PASSWORD, Locale.ENGLISH);
        outsider = founder("Ander bureau");
        for (Trainer one : List.of(owner, colleague, outsider)) {
            callers.put(one.id(), new Caller(tokens.make(one, "test")));
        }
        desk = caller(owner);
        desk.object("POST", "/programs", "{\"title\": \"Eigen programma\"}");
        keys.put("tokens", last(desk.list("GET", "/tokens", null)));
        keys.put("colleague-invitations", key(desk.object("POST", "/colleague-invitations", """
                {"name": "Mo", "email": "%s"}""".formatted(address()))));
        keys.put("calendar-links", key(desk.object("POST", "/calendar-links", null)));
        planned();
        answered();
        desk.object("POST", evaluation() + "/close", null);
        reported();
        onTheSite();
        answered();
    }

    private Trainer founder(String organisation) {
        return trainers.found(organisation, "Els", address(), PASSWORD, Locale.forLanguageTag("nl"));
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    private void planned() {
        JsonObject program = desk.object("POST", "/samples/van-klacht-naar-kans/programs", "{}");
        keys.put("programs", key(program));
        keys.put("questionnaires", key(questionnaire(program, "manager")));
        JsonObject edition = desk.object("POST", "/programs/" + of("programs") + "/editions", """
                {"client": {"name": "Gemeente Waterland"}, "goal": "Minder klachten",
                 "contact": {"name": "Ria", "email": "ria@example.org"}, "days": [{"date": "2026-11-16"}]}""");
        keys.put("editions", key(edition));
        keys.put("engagements", edition.getJsonNumber("engagement").toString());
        JsonArray people = desk.list(
                "POST",
                edition() + "/participants",
                "["
                        + String.join(
                                ", ",
                                IntStream.range(0, 6)
                                        .mapToObj(i -> "{\"firstName\": \"P" + i + "\"}")
                                        .toList())
                        + "]");
        keys.put("participants", key(people.getJsonObject(0)));
        JsonArray themes =
                desk.list("POST", edition() + "/themes", "[{\"name\": \"Nee zeggen\", \"askedBack\": true}]");
        keys.put("themes", key(themes.getJsonObject(0)));
        plan();
        keys.put("templates", key(desk.object("POST", edition() + "/plan/templates", """
                {"name": "Dag", "form": "full-day"}""")));
        keys.put(
                "item",
                desk.object("POST", edition() + "/plan/blocks/" + of("blocks") + "/library", null)
                        .getString("key"));
        keys.put("block-kinds", key(desk.object("POST", "/block-kinds", """
                {"name": "Wandelen", "colour": "good", "counted": "break"}""")));
    }

    /** Plans the day anew, whatever became of it, so that there is a block for everything that is done to blocks. */
    void plan() {
        JsonObject planned = desk.object("PUT", edition() + "/plan", """
                {"days": [{"blocks": [{"title": "Oefenen", "minutes": 20, "strand": "A"},
                  {"title": "Praten", "minutes": 20, "strand": "B"}, {"title": "Pauze", "kind": "break", "minutes": 15},
                  {"title": "Thee", "kind": "break", "minutes": 15}]}]}""");
        JsonObject day = planned.getJsonArray("days").getJsonObject(0);
        keys.put("days", key(day));
        List<String> blocks = day.getJsonArray("blocks").getValuesAs(JsonObject.class).stream()
                .map(OwnersWork::key)
                .toList();
        keys.put("blocks", blocks.get(0));
        keys.put("runs", blocks.get(0));
        keys.put("actions", UUID.randomUUID().toString());
        keys.put("two", blocks.get(2) + ", " + blocks.get(3));
        String attached = desk.call(
                        "POST",
                        edition() + "/plan/blocks/" + of("blocks") + "/files?name=blad.txt",
                        "tekst",
                        Caller.BYTES)
                .body();
        Matcher file = Pattern.compile("\"files\":\\[\\{\"id\":(\\d+)").matcher(attached);
        if (!file.find()) {
            throw new AssertionError("No file was attached: " + attached);
        }
        keys.put("files", file.group(1));
    }

    private static JsonObject questionnaire(JsonObject program, String purpose) {
        return program.getJsonArray("questionnaires").getValuesAs(JsonObject.class).stream()
                .filter(asked -> asked.getString("purpose").equals(purpose))
                .findFirst()
                .orElseThrow();
    }

    private void answered() {
        JsonObject opened = desk.object("POST", edition() + "/evaluations", "{\"purpose\": \"evaluation\"}");
        keys.put("evaluations", key(opened));
        JsonArray invited =
                desk.list("POST", evaluation() + "/invitations", "{\"participants\": [" + of("participants") + "]}");
        keys.put("invitations", key(invited.getJsonObject(0)));
        keys.put("forms", opened.getString("roomLink").replaceAll(".*/", ""));
        desk.object("GET", evaluation() + "/room", null).forEach((name, value) -> noteRoom(value.toString()));
        for (int i = 0; i < 5; i++) {
            JsonObject form = Caller.stranger().object("GET", "/forms/" + of("forms"), null);
            JsonObject receipt = Caller.stranger()
                    .object("POST", "/forms/" + of("forms") + "/responses", """
                    {"sid": "%s", "answers": {"knowledge": 4, "one_liner": "Top"},
                     "consents": {"one_liner": {"use": "public", "name": "none"}},
                     "contactRequest": {"name": "An", "reach": "an@example.org"}}""".formatted(form.getString("sid")));
            keys.put("receipts", receipt.getString("receipt"));
        }
    }

    /** The address of the room's count is told whole: {@code …/rooms/{id}/{key}}. */
    private void noteRoom(String told) {
        Matcher address = Pattern.compile("/rooms/([^/\"]+)/([^/\"]+)").matcher(told);
        if (address.find()) {
            keys.put("rooms", address.group(1));
            keys.put("key", address.group(2));
        }
    }

    private void reported() {
        JsonObject report = desk.object("POST", edition() + "/reports", "{\"language\": \"nl\"}");
        keys.put("reports", key(report));
        desk.object("POST", "/reports/" + of("reports") + "/publish", null);
        keys.put("links", key(desk.object("POST", "/reports/" + of("reports") + "/links", "{}")));
        keys.put("clients", key(desk.list("GET", "/clients", null).getJsonObject(0)));
        keys.put("clientLink", key(desk.object("POST", "/clients/" + of("clients") + "/links", "{}")));
    }

    private void onTheSite() {
        keys.put("quotes", desk.list("GET", "/quotes", null).getJsonObject(0).getString("id"));
        keys.put("quote-walls", key(desk.object("POST", "/quote-walls", "{}")));
    }

    private String edition() {
        return "/editions/" + of("editions");
    }

    private String evaluation() {
        return "/evaluations/" + of("evaluations");
    }

    private static String key(JsonObject made) {
        return made.getJsonNumber("id").toString();
    }

    private static String last(JsonArray made) {
        return key(made.getJsonObject(made.size() - 1));
    }

    /** The key of the owner's thing that is called so in paths. */
    String of(String word) {
        return Optional.ofNullable(keys.get(word))
                .orElseThrow(() -> new AssertionError("The example holds nothing for {" + word + "}: add it"));
    }

    /** All keys of the owner's things. */
    Collection<String> all() {
        return keys.values();
    }

    /** A body with the owner's keys in its places. */
    String filledIn(String body) {
        String filled = body;
        for (String word : keys.keySet()) {
            filled = filled.replace("{" + word + "}", of(word));
        }
        return filled;
    }

    /** A path with the owner's keys in its places; fails where the example has none for a place. */
    String filled(String path) {
        String filled = path;
        for (Matcher place = PLACE.matcher(filled); place.find(); place = PLACE.matcher(filled)) {
            String word = keys.containsKey(place.group(2)) ? place.group(2) : place.group(1);
            filled = filled.replace("{" + place.group(2) + "}", of(word));
        }
        return filled;
    }

    /** Calls in the name of a trainer. */
    Caller caller(Trainer trainer) {
        return callers.get(trainer.id());
    }

    Trainer owner() {
        return owner;
    }

    Trainer colleague() {
        return colleague;
    }

    Trainer outsider() {
        return outsider;
    }
}
