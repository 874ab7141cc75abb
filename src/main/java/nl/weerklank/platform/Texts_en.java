package nl.weerklank.platform;

/** The English texts; the name is the one that {@link java.util.ResourceBundle} looks for. */
public class Texts_en extends Texts {

    public Texts_en() {
        super("en");
    }
}
