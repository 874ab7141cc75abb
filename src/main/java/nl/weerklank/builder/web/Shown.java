package nl.weerklank.builder.web;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.platform.web.Focus;
import org.primefaces.PrimeFaces;

/** Shows what became of the page after a change: no more of it than changed, so that nobody is taken out of a field. */
final class Shown {

    private static final List<String> ALWAYS =
            List.of("build:sums", "build:news", "build:told", "build:changes", "build:bar");

    private final List<QuestionRow> before;
    private final List<QuestionRow> after;

    Shown(List<QuestionRow> before, List<QuestionRow> after) {
        this.before = before;
        this.after = after;
    }

    /** Shows the rows that differ, or the whole list where others stand in it or in another order. */
    void rows() {
        List<String> parts = new ArrayList<>(ALWAYS);
        if (!keys(before).equals(keys(after))) {
            parts.add("build:list");
        } else {
            for (QuestionRow row : after) {
                QuestionRow old = before.get(row.getPlace());
                if (!row.hasFieldsOf(old)) {
                    parts.add("build:questions:" + row.getPlace() + ":one");
                } else if (!row.saysTheSameAs(old)) {
                    parts.add("build:questions:" + row.getPlace() + ":calc");
                }
            }
        }
        PrimeFaces.current().ajax().update(parts);
    }

    private static List<String> keys(List<QuestionRow> rows) {
        return rows.stream().map(QuestionRow::getKey).toList();
    }

    /** Shows all of it. */
    static void everything() {
        List<String> parts = new ArrayList<>(ALWAYS);
        parts.addAll(List.of("build:list", "build:about", "build:adding"));
        PrimeFaces.current().ajax().update(parts);
    }

    /** Tells the script that all is saved, and where the preview and the page itself are now. */
    static void saved(String preview, String address) {
        PrimeFaces.current().ajax().addCallbackParam("saved", true);
        PrimeFaces.current().ajax().addCallbackParam("preview", preview);
        PrimeFaces.current().ajax().addCallbackParam("address", address);
    }

    /** Moves the focus; the id is one of ours, of letters, digits, hyphens and colons. */
    static void focus(String id) {
        Focus.on(id);
    }

    /** Moves the focus into a text and selects it, so that it can be typed over. */
    static void select(String id) {
        Focus.on(id);
        PrimeFaces.current().executeScript("document.getElementById('" + id + "').select()");
    }
}
