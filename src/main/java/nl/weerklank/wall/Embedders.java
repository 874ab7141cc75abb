package nl.weerklank.wall;

import java.net.IDN;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weerklank.platform.Mistakes;

/** The sites whose pages may show the quotes within them, as browsers name sites: {@code https://www.example.nl}. */
final class Embedders {

    private static final int MOST = 10;
    private static final int LONGEST = 200;
    private static final int HIGHEST_PORT = 65_535;

    /** Letters of any script, as sites may have them; a name has at least one dot. */
    private static final Pattern SITE =
            Pattern.compile("https://([\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)(:[1-9]\\d{0,4})?/?");

    private Embedders() {}

    /** The sites as they were typed, each checked; one that is none is a mistake. */
    static List<String> checked(List<String> typed, Mistakes mistakes) {
        Set<String> sites = new LinkedHashSet<>();
        for (String line : typed) {
            String site = line == null ? "" : line.strip();
            if (site.isEmpty()) continue;
            site(site)
                    .ifPresentOrElse(
                            sites::add, () -> mistakes.add("embedders", "wall.mistake.site", abbreviated(site)));
        }
        if (sites.size() > MOST) mistakes.add("embedders", "wall.mistake.sites", MOST);
        return new ArrayList<>(sites);
    }

    private static String abbreviated(String site) {
        return site.length() > 80 ? site.substring(0, 80) + "…" : site;
    }

    private static Optional<String> site(String typed) {
        var parts = SITE.matcher(typed.toLowerCase(Locale.ROOT));
        if (typed.length() > LONGEST || !parts.matches()) return Optional.empty();
        String port = parts.group(2) == null ? "" : parts.group(2);
        if (!port.isEmpty() && Integer.parseInt(port.substring(1)) > HIGHEST_PORT) return Optional.empty();
        return host(parts.group(1)).map(host -> "https://" + host + (port.equals(":443") ? "" : port));
    }

    private static Optional<String> host(String name) {
        try {
            return Optional.of(IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    static List<String> read(String kept) {
        return Stream.ofNullable(kept).flatMap(String::lines).toList();
    }

    static String kept(List<String> sites) {
        return sites.isEmpty() ? null : String.join("\n", sites);
    }
}
