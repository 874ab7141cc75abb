package nl.weerklank.builder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a question the words that push its reader towards an answer. */
final class LeadingWords {

    private static final String PRAISE_NL = "fantastisch|geweldig|uitstekend|inspirerend|boeiend|deskundig|leerzaam"
            + "|waardevol|fijn|leuk|prettig|mooi|heerlijk|super|top";
    private static final String PRAISE_EN = "fantastic|amazing|wonderful|excellent|inspiring|engaging|outstanding|great"
            + "|brilliant|superb|enjoyable|fun|lovely|awesome";

    private static final Map<String, List<Pattern>> PATTERNS = Map.of(
            "nl",
            List.of(
                    words("(,? toch|niet ?waar|of niet soms) ?\\?"),
                    words("(vind|denk|merk|zie|wil|ben|moet|zou|was|is|heb|had) (je|jij|u|het|dat|dit) (ook )?niet"
                            + "( ook)?( zo)?( dat| eens|,)"),
                    words("(vind|denk|merk) (je|jij|u) ook"),
                    words("ben (je|jij|u) het (ook )?(er ?mee )?(ook )?eens dat"),
                    words("natuurlijk|uiteraard|vanzelfsprekend|zoals (je|u|iedereen) weet|iedereen (weet|vindt)"),
                    words("hoe (ontzettend |erg |heel )?(nuttig|slecht|vervelend|saai|" + PRAISE_NL + ")"),
                    words("(de|het|deze|dit|die|dat|onze|ons|jullie|zo.n) (heel |erg |zeer )?"
                            + "(fantastische|geweldige|uitstekende|inspirerende|boeiende|deskundige|leerzame"
                            + "|waardevolle|fijne|leuke|prettige|heerlijke)"),
                    words("(wat|waarom) .{0,60}\\b(zo|het meest) (" + PRAISE_NL + ")")),
            "en",
            List.of(
                    words("(,? right|,? correct|isn.t it|wasn.t it|didn.t you|don.t you|aren.t you|wouldn.t you"
                            + "|haven.t you|weren.t you) ?\\?"),
                    words("(don.t|didn.t|wouldn.t|isn.t|wasn.t|aren.t|shouldn.t) (you|it|that|this|the)"),
                    words("(do|would) you (also )?agree (that|with)"),
                    words(
                            "of course|obviously|naturally|surely|as (you|everyone|we all) knows?|everyone (knows|agrees)"),
                    words("how (very |really |extremely )?(useful|valuable|helpful|terrible|bad|awful|boring|"
                            + PRAISE_EN + ")"),
                    words("(our|this|these|your|such an?) (very |truly |really )?(" + PRAISE_EN + ")"),
                    words("(what|why) .{0,60}\\b(so|most) (" + PRAISE_EN + ")")));

    private LeadingWords() {}

    /** The first words that lead, as they stand in the question; nothing in a language of which no words are known. */
    static Optional<String> in(String question, Locale locale) {
        return PATTERNS.getOrDefault(locale.getLanguage(), List.of()).stream()
                .map(pattern -> pattern.matcher(question))
                .filter(Matcher::find)
                .map(found -> trimmed(found.group()))
                .findFirst();
    }

    private static String trimmed(String found) {
        return found.replaceAll("^[\\s,]+|[\\s,]+$", "");
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}])(" + alternatives + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
