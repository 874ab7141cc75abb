package nl.weerklank.desk;

import java.util.Locale;

/** The names of constants as text keys have them. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
