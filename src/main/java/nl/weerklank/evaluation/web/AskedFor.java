package nl.weerklank.evaluation.web;

import nl.weerklank.platform.Refusal;
import org.omnifaces.util.Faces;

/** Reads from the address what a page is asked to show. */
final class AskedFor {

    private AskedFor() {}

    /** The key in this parameter of the address; one that is missing or no key leads to nothing that exists. */
    static long key(String parameter) {
        return key(parameter, Faces.getRequestParameter(parameter));
    }

    static long key(String parameter, String typed) {
        if (typed == null || !typed.matches("\\d{1,18}")) {
            throw Refusal.notFound();
        }
        return Long.parseLong(typed);
    }
}
