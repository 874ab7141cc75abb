package nl.weerklank.platform.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.weerklank.platform.Refusal;
import org.omnifaces.util.Faces;

/** The keys by which a page was asked for something, in its address or by what was ticked on it. */
public final class Asked {

    private Asked() {}

    /** The key in the parameter of this name; one that is missing or no key is refused as unknown. */
    public static long key(String name) {
        return keyIfAny(name).orElseThrow(Refusal::notFound);
    }

    /** The key in the parameter of this name, if it is there; one that is no key is refused as unknown. */
    public static Optional<Long> keyIfAny(String name) {
        String asked = Faces.getRequestParameter(name);
        if (asked == null || asked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(read(asked));
    }

    /** All keys sent under this name, in order; empty where there are none. */
    public static Set<Long> keys(String name) {
        String[] asked = Faces.getRequestParameterValues(name);
        Set<Long> keys = new TreeSet<>();
        if (asked != null) {
            Arrays.stream(asked).map(Asked::read).forEach(keys::add);
        }
        return keys;
    }

    private static long read(String asked) {
        if (!asked.matches("[0-9]{1,16}")) {
            throw Refusal.notFound();
        }
        return Long.parseLong(asked);
    }
}
