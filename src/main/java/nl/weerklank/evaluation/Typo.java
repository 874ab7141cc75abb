package nl.weerklank.evaluation;

/** Tells whether a word is another one with a typing error. */
final class Typo {

    private static final int SHORT = 3;
    private static final int LONG = 8;

    private Typo() {}

    /**
     * Whether one word is the other, typed wrongly: alike but for capitals, accents and apostrophes, or with the same first letter and
     * little else changed. Words of up to three letters may only have two letters the wrong way round.
     */
    static boolean between(String written, String meant) {
        String before = SpellingOnly.plain(written);
        String after = SpellingOnly.plain(meant);
        if (before.replace("'", "").equals(after.replace("'", ""))) return true;
        boolean fixed = Fixed.keeps(written) || Fixed.denies(meant) || hasOtherThanLetters(before + after);
        if (fixed || before.charAt(0) != after.charAt(0)) return false;
        int length = Math.min(before.length(), after.length());
        if (length <= SHORT) return before.length() == after.length() && swapped(before, after);
        return distance(before, after) <= (length >= LONG ? 2 : 1);
    }

    private static boolean hasOtherThanLetters(String word) {
        return !word.codePoints().allMatch(letter -> Character.isLetter(letter) || letter == '\'' || letter == '-');
    }

    private static boolean swapped(String before, String after) {
        return distance(before, after) == 1
                && before.chars().sorted().sum() == after.chars().sorted().sum();
    }

    /** How many letters were added, left out, changed or swapped with the next. */
    private static int distance(String before, String after) {
        int[][] steps = new int[before.length() + 1][after.length() + 1];
        for (int i = 0; i <= before.length(); i++) {
            for (int j = 0; j <= after.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, i, j, before, after);
            }
        }
        return steps[before.length()][after.length()];
    }

    private static int step(int[][] steps, int i, int j, String before, String after) {
        boolean same = before.charAt(i - 1) == after.charAt(j - 1);
        int least = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swap = i > 1
                && j > 1
                && before.charAt(i - 1) == after.charAt(j - 2)
                && before.charAt(i - 2) == after.charAt(j - 1);
        return swap ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
