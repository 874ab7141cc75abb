package nl.weerklank.platform;

/**
 * What people typed, made fit for the cells of a spreadsheet. A program for spreadsheets takes what begins with certain
 * signs for a formula, and a formula can send what else is in the file to whoever wrote it.
 */
public final class Cells {

    private static final String SIGNS = "=+-@\t\r\n";

    /** The same signs as they are written between Chinese and Japanese letters, which some of these programs take too. */
    private static final String WIDE_SIGNS = "\uFF1D\uFF0B\uFF0D\uFF20";

    private Cells() {}

    /**
     * The text as it may stand in a cell: behind an apostrophe where it begins, blanks left aside, as a formula does. What
     * a program counted or wrote itself needs no guard.
     */
    public static String guarded(String text) {
        return text.isEmpty() || !isFormula(text) ? text : "'" + text;
    }

    private static boolean isFormula(String text) {
        if (isSign(text.codePointAt(0))) return true;
        int begin = text.codePoints().filter(sign -> !isBlank(sign)).findFirst().orElse(' ');
        return isSign(begin);
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT
                || Character.isISOControl(sign);
    }

    private static boolean isSign(int sign) {
        return SIGNS.indexOf(sign) >= 0 || WIDE_SIGNS.indexOf(sign) >= 0;
    }
}
