package nl.weerklank.outcome.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.outcome.QuestionOutcome;

/**
 * Tables that stand side by side: those of a question about each of the trainers under that question, or those of
 * questions that follow each other.
 *
 * @param heading the question that all of them answer, or null
 */
public record TableGroup(String heading, List<ScoreTable> tables) {

    static List<TableGroup> of(List<QuestionOutcome> found, Locale locale) {
        Map<String, TableGroup> groups = new LinkedHashMap<>();
        String last = "";
        for (QuestionOutcome one : found) {
            boolean person = one.asked().about() != null;
            String group = person
                    ? "q" + one.asked().id()
                    : last.startsWith("a") ? last : "a" + one.asked().id();
            ScoreTable table = ScoreTable.of(one, locale);
            groups.computeIfAbsent(
                            group, any -> new TableGroup(person ? one.asked().wording() : null, new ArrayList<>()))
                    .tables
                    .add(person ? table.about(one.asked().about()) : table);
            last = group;
        }
        return List.copyOf(groups.values());
    }
}
