package nl.weerklank.evaluation;

import java.util.Set;

/** Words that carry what somebody thinks, so that no edit of them is only spelling. */
final class Fixed {

    private static final Set<String> DENIALS = Set.of(
            "niet",
            "geen",
            "nooit",
            "niks",
            "niets",
            "nergens",
            "niemand",
            "noch",
            "zonder",
            "nauwelijks",
            "amper",
            "nee",
            "neen",
            "not",
            "no",
            "never",
            "none",
            "nothing",
            "nobody",
            "nowhere",
            "nor",
            "neither",
            "without",
            "hardly",
            "barely",
            "cannot",
            "cant",
            "dont",
            "wont",
            "isnt",
            "wasnt",
            "didnt",
            "doesnt",
            "couldnt",
            "shouldnt",
            "wouldnt",
            "arent",
            "werent",
            "havent",
            "hasnt",
            "hadnt");

    private static final Set<String> JUDGEMENTS = Set.of(
            "goed",
            "goede",
            "beter",
            "betere",
            "best",
            "beste",
            "slecht",
            "slechte",
            "slechts",
            "matig",
            "matige",
            "saai",
            "saaie",
            "leuk",
            "leuke",
            "fijn",
            "mooi",
            "zwak",
            "zwakke",
            "sterk",
            "sterke",
            "veel",
            "weinig",
            "meer",
            "minder",
            "meest",
            "minst",
            "altijd",
            "soms",
            "wel",
            "wil",
            "moeilijk",
            "makkelijk",
            "lang",
            "lange",
            "kort",
            "korte",
            "good",
            "better",
            "bad",
            "worse",
            "worst",
            "poor",
            "weak",
            "strong",
            "great",
            "boring",
            "more",
            "less",
            "most",
            "least",
            "always",
            "sometimes",
            "often",
            "hard",
            "easy",
            "long",
            "short",
            "few",
            "much",
            "many");

    private Fixed() {}

    /** Whether the word denies something. */
    static boolean denies(String word) {
        String plain = SpellingOnly.plain(word);
        return DENIALS.contains(plain) || plain.endsWith("n't");
    }

    /** Whether the word, written like this, stays as it is. */
    static boolean keeps(String word) {
        return denies(word) || JUDGEMENTS.contains(SpellingOnly.plain(word));
    }
}
