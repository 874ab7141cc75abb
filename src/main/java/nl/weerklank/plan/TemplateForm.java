package nl.weerklank.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a template is made for. */
public enum TemplateForm {
    FULL_DAY,
    HALF_DAY,
    RETURN_SESSION,
    SEVERAL_DAYS;

    private static final int FULL = 5 * 60;

    /** The word in texts and in the API: {@code return-session}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The form with this {@link #code()}, or nothing. */
    public static Optional<TemplateForm> ofCode(String code) {
        return Arrays.stream(values()).filter(form -> form.code().equals(code)).findFirst();
    }

    /** What days of this length look like; that they are a return session only people can say. */
    public static TemplateForm of(List<DayDraft> days) {
        if (days.size() > 1) {
            return SEVERAL_DAYS;
        }
        return days.isEmpty() || days.get(0).minutes() >= FULL ? FULL_DAY : HALF_DAY;
    }
}
