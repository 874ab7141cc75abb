package nl.weerklank.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Dates;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.Language;
import nl.weerklank.program.DayTimes;
import nl.weerklank.program.Edition;

/** Says that the plan of a training is made for other dates than those on which it is held, wherever that matters. */
@Named("otherDays")
@RequestScoped
public class OtherDaysNotice {

    @Inject
    private SessionPlans plans;

    @Inject
    private Language language;

    private final Map<Long, String> told = new HashMap<>();

    /** What there is to say of this training; empty where there is nothing. */
    public String told(Edition edition) {
        return told.computeIfAbsent(edition.id(), any -> compared(edition));
    }

    private String compared(Edition edition) {
        List<LocalDate> held =
                edition.times().stream().map(DayTimes::date).distinct().toList();
        List<LocalDate> planned = plans.dates(edition).stream().distinct().toList();
        if (planned.isEmpty() || planned.equals(held)) {
            return "";
        }
        return Texts.in(language.locale())
                .format(
                        "plan.other-days.told",
                        Dates.days(planned, language.locale()),
                        Dates.days(held, language.locale()));
    }
}
