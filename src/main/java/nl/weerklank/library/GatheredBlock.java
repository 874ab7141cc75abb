package nl.weerklank.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.plan.BlockWriting;

/** What was read of a block so far. */
final class GatheredBlock {
    final int line;
    final BlockWriting writing = new BlockWriting();
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    GatheredBlock(int line) {
        this.line = line;
    }

    void add(String label, String text, int at) {
        texts.computeIfAbsent(label, name -> new ArrayList<>()).add(text);
        lines.putIfAbsent(label, at);
    }

    void goOn(String label, String text, int at) {
        List<String> known = texts.get(label);
        if (known == null) {
            add(label, text, at);
        } else {
            int last = known.size() - 1;
            known.set(last, known.get(last) + "\n" + text);
        }
    }

    Optional<String> one(String label) {
        return Optional.ofNullable(texts.get(label)).map(all -> String.join("\n", all));
    }

    List<String> all(String label) {
        return texts.getOrDefault(label, List.of());
    }

    int lineOf(String label) {
        return lines.getOrDefault(label, line);
    }
}
