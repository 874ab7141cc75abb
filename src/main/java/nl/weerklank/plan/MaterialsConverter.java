package nl.weerklank.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps things and their numbers in one column, a line each. */
@Converter
public class MaterialsConverter implements AttributeConverter<List<Material>, String> {
    @Override
    public String convertToDatabaseColumn(List<Material> materials) {
        return materials == null || materials.isEmpty()
                ? null
                : materials.stream().map(Material::line).collect(Collectors.joining("\n"));
    }

    @Override
    public List<Material> convertToEntityAttribute(String column) {
        return column == null ? List.of() : column.lines().map(Material::read).toList();
    }
}
