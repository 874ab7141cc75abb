package nl.weerklank.plan;

import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the links of a block in one column. */
@Converter
public class LinksConverter implements AttributeConverter<List<Link>, String> {
    @Override
    public String convertToDatabaseColumn(List<Link> links) {
        return Written.links(links).map(JsonValue::toString).orElse(null);
    }

    @Override
    public List<Link> convertToEntityAttribute(String column) {
        return column == null ? List.of() : Written.links(Written.array(column));
    }
}
