package nl.weerklank.program;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the people are called whom the participants serve; chosen per program, and filled into its texts. */
public enum CustomerWord {
    KLANT("nl", "klant", "klanten"),
    GAST("nl", "gast", "gasten"),
    INWONER("nl", "inwoner", "inwoners"),
    CLIENT_NL("nl", "cliënt", "cliënten"),
    COLLEGA("nl", "collega", "collega’s"),
    CUSTOMER("en", "customer", "customers"),
    GUEST("en", "guest", "guests"),
    RESIDENT("en", "resident", "residents"),
    CLIENT("en", "client", "clients"),
    COLLEAGUE("en", "colleague", "colleagues");

    private final String language;
    private final String one;
    private final String many;

    CustomerWord(String language, String one, String many) {
        this.language = language;
        this.one = one;
        this.many = many;
    }

    /** The word for one of them, as it stands in a sentence. */
    public String one() {
        return one;
    }

    /** The word for several of them. */
    public String many() {
        return many;
    }

    /** The words to choose from in a language; the first is the usual one. */
    public static List<CustomerWord> in(Locale locale) {
        return Arrays.stream(values())
                .filter(word -> word.language.equals(locale.getLanguage()))
                .toList();
    }

    /** The word that is written so in the given language. */
    public static Optional<CustomerWord> written(String word, Locale locale) {
        return in(locale).stream().filter(known -> known.one.equals(word)).findFirst();
    }

    /** What the same people are called in another language. */
    public CustomerWord as(Locale locale) {
        int place = in(Locale.forLanguageTag(language)).indexOf(this);
        List<CustomerWord> others = in(locale);
        return place < others.size() ? others.get(place) : this;
    }

    /** The text with its places {@code {customer}}, {@code {customers}} and their capitals filled in; null stays null. */
    public String fill(String text) {
        if (text == null) {
            return null;
        }
        return text.replace("{customer}", one)
                .replace("{customers}", many)
                .replace("{Customer}", capital(one))
                .replace("{Customers}", capital(many));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
