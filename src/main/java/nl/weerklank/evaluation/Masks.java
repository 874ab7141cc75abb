package nl.weerklank.evaluation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in a quote in place of a name or a function, and which words it may stand for. */
public final class Masks {

    private static final Pattern MASK = Pattern.compile("\\[(?:naam|functie|e-mail|telefoon|team|afdeling|plaats|klant"
            + "|name|role|email|phone|department|place|customer)](?:['’]s)?|[Tt]eam \\p{Lu}");

    private static final Set<String> JOINING = Set.of(
            "de", "den", "der", "van", "het", "ten", "ter", "te", "t", "la", "le", "el", "von", "of", "the", "and",
            "en");

    private static final Set<String> FUNCTIONS = Set.of(
            "manager",
            "teamleider",
            "teamleidster",
            "teammanager",
            "teamcoach",
            "leidinggevende",
            "afdelingshoofd",
            "chef",
            "directeur",
            "directrice",
            "bestuurder",
            "coördinator",
            "coordinator",
            "supervisor",
            "baas",
            "coach",
            "hoofd",
            "locatiemanager",
            "locatiehoofd",
            "vestigingsmanager",
            "bedrijfsleider",
            "bedrijfsleidster",
            "filiaalmanager",
            "floormanager",
            "voorzitter",
            "secretaresse",
            "planner",
            "receptionist",
            "receptioniste",
            "balie-medewerker",
            "baliemedewerker",
            "wethouder",
            "burgemeester",
            "director",
            "boss",
            "lead",
            "teamlead",
            "supervisors",
            "head",
            "receptionists",
            "managers",
            "leidinggevenden",
            "teamleiders");

    private static final List<String> ENDINGS = List.of("manager", "leider", "leidster", "directeur", "coördinator");

    private Masks() {}

    static boolean isMask(String token) {
        return MASK.matcher(token).matches();
    }

    /** Whether the word can stand within a name, as "van" does. */
    static boolean joins(String word) {
        return JOINING.contains(SpellingOnly.plain(word));
    }

    /** Whether the word tells what somebody does. */
    public static boolean isFunction(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        return FUNCTIONS.contains(lower) || ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
