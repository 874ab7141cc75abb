package nl.weerklank.intake;

import java.util.Set;

/**
 * What to change of a theme; null leaves a part as it is.
 *
 * @param difficulties the keys of all difficulties that it is to hold
 * @param reason taken together with the decision, or changed alone; an empty one is removed
 */
public record ThemeChange(String name, Set<Long> difficulties, Decision decision, String reason, Boolean askedBack) {}
