package nl.weerklank.plan;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import nl.weerklank.platform.Mistakes;

/**
 * A place to go to from a block.
 *
 * @param label what is read, or null for the address itself
 * @param address where it leads: https, http or mailto
 */
public record Link(String label, String address) {
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_ADDRESS = 1000;
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

    public Link {
        label = label == null || label.isBlank() ? null : label.strip();
        address = address == null ? "" : address.strip();
    }

    /** What is read: the label, or else the address. */
    public String text() {
        return label == null ? address : label;
    }

    /** Notes what is wrong, with the path of the link before each field's name. */
    void check(Mistakes mistakes, String path) {
        mistakes.optional(path + ".label", label, LONGEST_LABEL);
        mistakes.optional(path + ".address", address, LONGEST_ADDRESS);
        if (!leadsSomewhere()) {
            mistakes.add(path + ".address", "plan.mistake.link");
        }
    }

    private boolean leadsSomewhere() {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean mail =
                    scheme.equals("mailto") && uri.getSchemeSpecificPart().contains("@");
            return SCHEMES.contains(scheme) && (mail || uri.getHost() != null);
        } catch (URISyntaxException nowhere) {
            return false;
        }
    }
}
