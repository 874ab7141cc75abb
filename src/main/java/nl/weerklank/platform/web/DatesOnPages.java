package nl.weerklank.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import nl.weerklank.platform.Dates;

/** {@link Dates} in the language of the page: {@code #{dates.full(day.heldOn())}}. */
@Named("dates")
@ApplicationScoped
public class DatesOnPages {

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public String full(LocalDate date) {
        return Dates.full(date, locale());
    }

    public String brief(LocalDate date) {
        return Dates.brief(date, locale());
    }

    public String withoutYear(LocalDate date) {
        return Dates.withoutYear(date, locale());
    }

    public String time(LocalTime time) {
        return Dates.time(time, locale());
    }

    public String moment(Instant moment, ZoneId zone) {
        return Dates.moment(moment, zone, locale());
    }

    public String days(List<LocalDate> dates) {
        return Dates.days(dates, locale());
    }
}
