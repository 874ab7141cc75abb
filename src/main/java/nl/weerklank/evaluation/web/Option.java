package nl.weerklank.evaluation.web;

/** Something that can be picked on a form. */
public final class Option {

    private final String value;
    private final String label;
    private final boolean picked;

    Option(String value, String label, boolean picked) {
        this.value = value;
        this.label = label;
        this.picked = picked;
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    /** For the attribute of that name: null where it is not picked, so that there is none. */
    public String getChecked() {
        return picked ? "checked" : null;
    }
}
