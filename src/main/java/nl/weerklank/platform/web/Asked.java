package nl.weerklank.platform.web;

import java.util.Optional;
import nl.weerklank.platform.Refusal;
import org.omnifaces.util.Faces;

/** What a page was asked for in its address. */
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
        if (!asked.matches("[0-9]{1,16}")) {
            throw Refusal.notFound();
        }
        return Optional.of(Long.valueOf(asked));
    }
}
