package nl.weerklank.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts pasted text into rows of a first name, the rest of the name and an address, whatever the columns are. */
record PastedTable(List<Row> rows) {

    /** A line that is not empty; each part may be null. */
    record Row(int number, String firstName, String lastName, String email) {}

    private enum Column {
        FIRST("voornaam", "roepnaam", "first name", "firstname", "first", "given name"),
        INFIX("tussenvoegsel", "tussenvoegsels", "voorvoegsel", "infix"),
        LAST("achternaam", "last name", "lastname", "last", "surname", "family name"),
        FULL("naam", "name", "volledige naam", "full name", "deelnemer", "participant"),
        EMAIL("e-mail", "email", "e-mailadres", "emailadres", "mail", "mailadres", "e-mail address", "email address");

        private final Set<String> labels;

        Column(String... labels) {
            this.labels = Set.of(labels);
        }

        static Column labelled(String cell) {
            String label = cell.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
            for (Column column : values()) {
                if (column.labels.contains(label)) {
                    return column;
                }
            }
            return null;
        }
    }

    private static final Set<String> INFIXES = Set.of(
            "van", "de", "der", "den", "het", "’t", "'t", "ten", "ter", "te", "in", "op", "von", "da", "di", "du", "la",
            "el");

    static PastedTable read(String pasted) {
        String[] lines = pasted == null ? new String[0] : clean(pasted).split("\\R", -1);
        char separator = separator(lines);
        Map<Column, Integer> header = null;
        boolean first = true;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            List<String> cells = cells(lines[i], separator);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            Map<Column, Integer> labels = first ? header(cells) : Map.of();
            first = false;
            if (!labels.isEmpty()) {
                header = labels;
            } else {
                rows.add(header == null ? guessed(i + 1, cells) : labelled(i + 1, cells, header));
            }
        }
        return new PastedTable(rows);
    }

    private static String clean(String pasted) {
        return pasted.replace("\uFEFF", "").replace('\u00A0', ' ');
    }

    /** The one that stands on most lines; at a tie the rarest in ordinary text. */
    private static char separator(String... lines) {
        return Stream.of('\t', ';', ',')
                .max(Comparator.comparingLong(candidate -> linesWith(candidate, lines)))
                .orElseThrow();
    }

    private static long linesWith(char candidate, String... lines) {
        return Arrays.stream(lines).filter(line -> line.indexOf(candidate) >= 0).count();
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && (quoted || cell.toString().isBlank())) {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private static Map<Column, Integer> header(List<String> cells) {
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            Column column = Column.labelled(cells.get(i));
            if (column != null) {
                found.putIfAbsent(column, i);
            }
        }
        return found;
    }

    private static Row labelled(int number, List<String> cells, Map<Column, Integer> header) {
        String full = cell(cells, header.get(Column.FULL));
        String email = cell(cells, header.get(Column.EMAIL));
        if (!header.containsKey(Column.FIRST) && full != null) {
            return named(number, full, email);
        }
        String last = joined(cell(cells, header.get(Column.INFIX)), cell(cells, header.get(Column.LAST)));
        return new Row(number, cell(cells, header.get(Column.FIRST)), last, email);
    }

    private static String cell(List<String> cells, Integer index) {
        if (index == null || index >= cells.size() || cells.get(index).isBlank()) {
            return null;
        }
        return cells.get(index);
    }

    /** Without column names: what has an at sign is the address, what comes first is the first name. */
    private static Row guessed(int number, List<String> cells) {
        if (cells.size() == 1) {
            return unseparated(number, cells.get(0));
        }
        String email =
                cells.stream().filter(cell -> cell.contains("@")).findFirst().orElse(null);
        List<String> names = cells.stream()
                .filter(cell -> !cell.isBlank() && !cell.contains("@"))
                .toList();
        if (names.isEmpty()) {
            return new Row(number, null, null, email);
        }
        if (names.size() == 1) {
            return named(number, names.get(0), email);
        }
        boolean infix = names.size() > 2 && isInfix(names.get(1));
        return new Row(number, names.get(0), infix ? joined(names.get(1), names.get(2)) : names.get(1), email);
    }

    private static boolean isInfix(String cell) {
        return Arrays.stream(cell.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(INFIXES::contains);
    }

    /** A line without separators, such as "Karin de Vries" or "Karin de Vries <karin@example.org>". */
    private static Row unseparated(int number, String line) {
        String[] words = line.replace('<', ' ').replace('>', ' ').strip().split("\\s+");
        int address = IntStream.range(0, words.length)
                .filter(i -> words[i].contains("@"))
                .findFirst()
                .orElse(-1);
        String email = address < 0 ? null : words[address];
        List<String> names = IntStream.range(0, words.length)
                .filter(i -> i != address)
                .mapToObj(i -> words[i])
                .toList();
        return named(number, String.join(" ", names), email);
    }

    private static Row named(int number, String full, String email) {
        String[] parts = full.strip().split("\\s+", 2);
        return new Row(number, parts[0].isEmpty() ? null : parts[0], parts.length > 1 ? parts[1] : null, email);
    }

    private static String joined(String infix, String last) {
        if (infix == null || last == null) {
            return infix == null ? last : infix;
        }
        return infix + " " + last;
    }
}
