package nl.weerklank.program;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** How an edition is delivered, checked: to which group, in which language and time zone, on which days in order. */
record Delivery(String groupName, Locale locale, ZoneId zone, List<EditionDay> days) {}
