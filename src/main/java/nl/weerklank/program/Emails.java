package nl.weerklank.program;

import java.util.regex.Pattern;
import nl.weerklank.platform.Mistakes;

/** Whether something looks like an address that mail can be sent to. */
final class Emails {

    private static final int LONGEST = 190;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+");

    private Emails() {}

    /** The address, checked; null where there is none. */
    static String optional(Mistakes mistakes, String field, String email) {
        String checked = mistakes.optional(field, email, LONGEST);
        if (checked != null && !ADDRESS.matcher(checked).matches()) {
            mistakes.add(field, "program.mistake.email");
        }
        return checked;
    }
}
