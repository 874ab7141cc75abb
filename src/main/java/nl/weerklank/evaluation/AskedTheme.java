package nl.weerklank.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** A theme that an evaluation asks of everyone as before and now, with the name that it had at opening. */
@Embeddable
public class AskedTheme {

    @Column(name = "theme_id")
    private long themeId;

    private String name;

    protected AskedTheme() {}

    /** The theme with this key, under the name by which it is asked. */
    public AskedTheme(long themeId, String name) {
        this.themeId = themeId;
        this.name = name;
    }

    /** The key by which themes of several groups, each of which has its own, are taken for one: the name, however it is written. */
    public static String nameKey(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    public long themeId() {
        return themeId;
    }

    public String name() {
        return name;
    }
}
