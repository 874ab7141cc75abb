package nl.weerklank.plan;

import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps which files hang on a block in one column; what is in them has a table of its own. */
@Converter
public class FilesConverter implements AttributeConverter<List<BlockFile>, String> {
    @Override
    public String convertToDatabaseColumn(List<BlockFile> files) {
        return Written.files(files).map(JsonValue::toString).orElse(null);
    }

    @Override
    public List<BlockFile> convertToEntityAttribute(String column) {
        return column == null ? List.of() : Written.files(Written.array(column));
    }
}
