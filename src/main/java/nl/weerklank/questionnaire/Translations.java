package nl.weerklank.questionnaire;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import nl.weerklank.questionnaire.kind.Phrase;

/** The texts of a question or questionnaire in other languages than its program's, by the part that they translate. */
final class Translations {

    private final Map<String, Map<String, String>> parts = new TreeMap<>();

    /** Keeps the other languages of one part. */
    Translations with(String part, Phrase phrase) {
        if (phrase != null && !phrase.others().isEmpty()) {
            parts.put(part, phrase.others());
        }
        return this;
    }

    /** The part, in the program's language as it is given, and in the others that are known; null for no text. */
    Phrase phrase(String part, String own) {
        return own == null ? null : new Phrase(own, parts.getOrDefault(part, Map.of()));
    }

    /** Keeps them as JSON: {@code {"text": {"en": "…"}}}; nothing where there are none. */
    @Converter
    public static class Stored implements AttributeConverter<Translations, String> {

        @Override
        public String convertToDatabaseColumn(Translations translations) {
            if (translations == null || translations.parts.isEmpty()) {
                return null;
            }
            JsonObjectBuilder json = Json.createObjectBuilder();
            translations.parts.forEach((part, texts) -> {
                JsonObjectBuilder languages = Json.createObjectBuilder();
                texts.forEach(languages::add);
                json.add(part, languages);
            });
            return json.build().toString();
        }

        @Override
        public Translations convertToEntityAttribute(String stored) {
            Translations translations = new Translations();
            if (stored != null) {
                try (JsonReader reader = Json.createReader(new StringReader(stored))) {
                    reader.readObject()
                            .forEach((part, texts) -> translations.parts.put(part, texts((JsonObject) texts)));
                }
            }
            return translations;
        }

        private static Map<String, String> texts(JsonObject json) {
            Map<String, String> texts = new TreeMap<>();
            json.forEach((language, text) -> texts.put(language, ((JsonString) text).getString()));
            return texts;
        }
    }
}
