package nl.weerklank.builder.web;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.weerklank.platform.Refusal;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.samples.QuestionnaireFile;
import nl.weerklank.samples.Unreadable;

/** Reads a questionnaire that was sent: as YAML, or as JSON, which is YAML too. */
final class SentQuestionnaire {

    private static final List<String> READ = List.of("title", "intro", "questions");

    private SentQuestionnaire() {}

    /** A file; refuses one that is too large, and one with mistakes with all of them by line. */
    static QuestionnaireFile yaml(InputStream sent, String name, Locale own, Locale reader) throws IOException {
        return yaml(limited(sent), name, own, reader);
    }

    /** The same of bytes that are at hand. */
    static QuestionnaireFile yaml(byte[] bytes, String name, Locale own, Locale reader) {
        try {
            return QuestionnaireFile.read(name, bytes, own);
        } catch (Unreadable unreadable) {
            throw unreadable.refusal(reader);
        }
    }

    /** An object of the API; what is worked out by us is ignored, and the language is the program's. */
    static QuestionnaireFile json(JsonObject sent, Locale own, Locale reader) {
        JsonObjectBuilder read = Json.createObjectBuilder();
        READ.stream()
                .filter(key -> sent.getOrDefault(key, JsonValue.NULL) != JsonValue.NULL)
                .forEach(key -> read.add(key, plain(sent.get(key))));
        byte[] bytes = read.build().toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > QuestionnaireFile.LARGEST) {
            throw tooLarge();
        }
        try {
            return QuestionnaireFile.read("", bytes, own);
        } catch (Unreadable unreadable) {
            throw Refusal.invalid(unreadable.mistakes().stream()
                    .map(mistake ->
                            new Refusal.Mistake(mistake.path(), "builder.mistake.said", mistake.message(reader)))
                    .toList());
        }
    }

    /** A value without members that say nothing: null is the same as left out. */
    private static JsonValue plain(JsonValue value) {
        if (value instanceof JsonObject object) {
            JsonObjectBuilder kept = Json.createObjectBuilder();
            object.entrySet().stream()
                    .filter(member -> member.getValue() != JsonValue.NULL)
                    .forEach(member -> kept.add(member.getKey(), plain(member.getValue())));
            return kept.build();
        }
        if (value instanceof jakarta.json.JsonArray array) {
            var kept = Json.createArrayBuilder();
            array.forEach(item -> kept.add(plain(item)));
            return kept.build();
        }
        return value;
    }

    /** The version that is sent along in the body; null where there is none. */
    static Integer version(JsonObject sent) {
        JsonValue version = sent.getOrDefault("version", JsonValue.NULL);
        return version instanceof JsonNumber number ? Integer.valueOf(number.intValue()) : null;
    }

    /** Refuses a file whose texts are in another language than those of the program. */
    static void refuseOtherLanguage(QuestionnaireFile file, Questionnaire questionnaire) {
        if (!file.language().equals(questionnaire.program().locale())) {
            throw Refusal.invalid(
                    "language",
                    "builder.mistake.language",
                    questionnaire.program().locale().getLanguage());
        }
    }

    private static byte[] limited(InputStream sent) throws IOException {
        byte[] bytes = sent.readNBytes(QuestionnaireFile.LARGEST + 1);
        if (bytes.length > QuestionnaireFile.LARGEST) {
            throw tooLarge();
        }
        return bytes;
    }

    private static Refusal tooLarge() {
        return Refusal.of(Refusal.Kind.TOO_LARGE, "samples.mistake.too-large", QuestionnaireFile.LARGEST / 1000);
    }
}
