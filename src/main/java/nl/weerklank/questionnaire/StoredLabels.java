package nl.weerklank.questionnaire;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/**
 * Keeps a question's labels with the question, so that no other table is asked for them: a JSON array of texts, whatever
 * stands in those, and nothing where there are none.
 */
@Converter
public class StoredLabels implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> labels) {
        if (labels == null || labels.isEmpty()) {
            return null;
        }
        JsonArrayBuilder json = Json.createArrayBuilder();
        labels.forEach(json::add);
        return json.build().toString();
    }

    @Override
    public List<String> convertToEntityAttribute(String stored) {
        if (stored == null) {
            return List.of();
        }
        try (JsonReader json = Json.createReader(new StringReader(stored))) {
            return json.readArray().getValuesAs(JsonString::getString);
        }
    }
}
