package nl.weerklank.samples;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.weerklank.platform.Refusal;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a course file, read as what it should be. Where it is something else, that is noted with line, column and
 * path, and null (or an empty list, -1, false) stands in for it, so that reading goes on and finds the other mistakes.
 */
final class Spot {

    private static final List<String> PLACES = List.of("{customer}", "{customers}", "{Customer}", "{Customers}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");

    private final Node node;
    private final String path;
    private final String file;
    private final List<SampleMistake> mistakes;

    Spot(Node node, String path, String file, List<SampleMistake> mistakes) {
        this.node = node;
        this.path = path;
        this.file = file;
        this.mistakes = mistakes;
    }

    /** Notes a mistake of this value. */
    void mistake(String key, Object... arguments) {
        note(node, path, key, arguments);
    }

    private void note(Node at, String field, String key, Object... arguments) {
        Optional<Mark> mark = at.getStartMark();
        int line = mark.map(Mark::getLine).orElse(0) + 1;
        int column = mark.map(Mark::getColumn).orElse(0) + 1;
        mistakes.add(new SampleMistake(file, line, column, field, key, List.of(arguments)));
    }

    /** The value as a table with the given keys; the keys it must have are asked for one by one. */
    Fields fields(String... known) {
        if (!(node instanceof MappingNode mapping)) {
            expected("samples.mistake.table");
            return new Fields(null);
        }
        Fields fields = new Fields(mapping);
        fields.read(mapping, List.of(known));
        return fields;
    }

    /** Whether the value is a table. */
    boolean isTable() {
        return node instanceof MappingNode;
    }

    /** Whether no mistake was noted in the whole file so far. */
    boolean isSound() {
        return mistakes.isEmpty();
    }

    /** What stands in a table under this key, where that is a table and has it. */
    Optional<Spot> value(String key) {
        return child(node, key).map(value -> new Spot(value, path + "." + key, file, mistakes));
    }

    /** Notes a mistake that the program found by the name of a field, at the value of that field or what holds it. */
    void mistakeAt(Refusal.Mistake mistake) {
        Node at = node;
        for (String step : mistake.field().split("[.\\[\\]]+")) {
            Optional<Node> next = child(at, step);
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        String field = path.isEmpty() ? mistake.field() : path + "." + mistake.field();
        note(at, field, mistake.key(), mistake.arguments());
    }

    private static Optional<Node> child(Node parent, String step) {
        if (parent instanceof SequenceNode list && step.matches("\\d{1,4}")) {
            return list.getValue().stream().skip(Integer.parseInt(step)).findFirst();
        }
        return parent instanceof MappingNode table
                ? table.getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals(step))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                : Optional.empty();
    }

    /** The value as a list with so many items. */
    List<Spot> items(int least, int most) {
        if (!(node instanceof SequenceNode sequence)) {
            expected("samples.mistake.list");
            return List.of();
        }
        List<Spot> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new Spot(item, path + "[" + items.size() + "]", file, mistakes));
        }
        if (items.size() < least || items.size() > most) {
            mistake("samples.mistake.size", least, most, items.size());
        }
        return items;
    }

    /** The value as a text on one line, with at most the given number of characters. */
    String line(int longest) {
        String text = text(longest);
        if (text != null && text.contains("\n")) {
            mistake("samples.mistake.one-line");
        }
        return text;
    }

    /** The value as a text with at most the given number of characters. */
    String text(int longest) {
        String text = word();
        if (text == null) {
            return null;
        }
        if (text.length() > longest) {
            mistake("samples.mistake.too-long", longest, text.length());
        }
        checkBraces(text);
        return text;
    }

    private void checkBraces(String text) {
        String rest = text;
        for (String place : PLACES) {
            rest = rest.replace(place, "");
        }
        if (rest.contains("{") || rest.contains("}")) {
            mistake("samples.mistake.braces", PLACES);
        }
    }

    /** The value as a text without places to fill. */
    String word() {
        if (!(node instanceof ScalarNode scalar) || isEmpty() || !Tag.STR.equals(node.getTag())) {
            expected("samples.mistake.text");
            return null;
        }
        return scalar.getValue().strip();
    }

    /** The value as one of the words that the given function knows. */
    <T> T oneOf(Function<String, Optional<T>> known, List<String> words) {
        T value = scalar().flatMap(known).orElse(null);
        if (value == null) {
            expected("samples.mistake.one-of", words);
        }
        return value;
    }

    /** The value as a whole number within bounds. */
    int number(int least, int most) {
        Optional<Integer> number = Tag.INT.equals(node.getTag()) ? scalar().flatMap(Spot::whole) : Optional.empty();
        if (number.isEmpty() || number.get() < least || number.get() > most) {
            expected("samples.mistake.number", least, most);
            return -1;
        }
        return number.get();
    }

    private static Optional<Integer> whole(String digits) {
        return digits.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** The value as a number that may have decimals. */
    BigDecimal decimal() {
        Optional<BigDecimal> number =
                scalar().filter(digits -> DECIMAL.matcher(digits).matches()).map(BigDecimal::new);
        if (number.isEmpty()) {
            expected("samples.mistake.decimal");
        }
        return number.orElse(null);
    }

    /** The value as true or false. */
    boolean flag() {
        if (!Tag.BOOL.equals(node.getTag())) {
            expected("samples.mistake.flag");
        }
        return scalar().map(Boolean::parseBoolean).orElse(false);
    }

    /** The value as a time of the day in quotes. */
    LocalTime time() {
        boolean quoted = node instanceof ScalarNode scalar && !scalar.isPlain();
        Optional<LocalTime> time = quoted ? scalar().flatMap(Spot::clock) : Optional.empty();
        if (time.isEmpty()) {
            expected("samples.mistake.time");
        }
        return time.orElse(null);
    }

    private static Optional<LocalTime> clock(String text) {
        try {
            return TIME.matcher(text).matches() ? Optional.of(LocalTime.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noSuchTime) {
            return Optional.empty();
        }
    }

    private Optional<String> scalar() {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    private boolean isEmpty() {
        return scalar().map(String::isBlank).orElse(false);
    }

    /** Notes what was expected, with what was found as the message's last argument. */
    private void expected(String key, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.add(found());
        mistake(key, all.toArray());
    }

    private String found() {
        if (node instanceof SequenceNode) {
            return "[…]";
        }
        return scalar().map(value -> "“" + value + "”").orElse("{…}");
    }

    /** The keys of a table with their values. */
    final class Fields {

        private final MappingNode mapping;
        private final Map<String, Spot> values = new HashMap<>();

        private Fields(MappingNode mapping) {
            this.mapping = mapping;
        }

        private void read(MappingNode table, List<String> known) {
            table.getValue().forEach(tuple -> {
                Node keyNode = tuple.getKeyNode();
                String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "…";
                Spot value = new Spot(tuple.getValueNode(), under(key), file, mistakes);
                if (!known.contains(key)) {
                    note(keyNode, under(key), "samples.mistake.unknown-key", known);
                } else if (values.putIfAbsent(key, value) != null) {
                    note(keyNode, under(key), "samples.mistake.key-twice");
                }
            });
        }

        private String under(String key) {
            return path.isEmpty() ? key : path + "." + key;
        }

        /** The value of a key that must be there; empty, and noted, where it is not. */
        Optional<Spot> required(String key) {
            Optional<Spot> value = optional(key);
            if (value.isEmpty() && mapping != null) {
                note(mapping, under(key), "samples.mistake.missing");
            }
            return value;
        }

        /** The value of a key that may be there. */
        Optional<Spot> optional(String key) {
            return Optional.ofNullable(values.get(key));
        }
    }
}
