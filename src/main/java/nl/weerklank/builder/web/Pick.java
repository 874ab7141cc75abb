package nl.weerklank.builder.web;

/** Something that can be picked or ticked. */
public final class Pick {

    private final String value;
    private final String label;
    private final boolean on;

    Pick(String value, String label, boolean on) {
        this.value = value;
        this.label = label;
        this.on = on;
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    /** Whether it is picked. */
    public boolean isOn() {
        return on;
    }
}
