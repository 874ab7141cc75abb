package nl.weerklank.platform;

/** The Dutch texts; the name is the one that {@link java.util.ResourceBundle} looks for. */
public class Texts_nl extends Texts {

    public Texts_nl() {
        super("nl");
    }
}
