package nl.weerklank.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.platform.Texts;

/**
 * The language in which this request is answered: that of the trainer, form or report once it is known, and before
 * that the first one of the browser's that the program speaks.
 */
@Named
@RequestScoped
public class Language {

    private static final String KNOWN = "weerklank.language";

    @Inject
    private HttpServletRequest request;

    private Locale locale;

    /** Says which language a request is answered in, for whoever will ask: making this bean only to say it takes longer. */
    public static void is(Locale known, HttpServletRequest request) {
        request.setAttribute(KNOWN, known);
    }

    /** Says which language it is. */
    public void is(Locale known) {
        this.locale = known;
    }

    public Locale locale() {
        if (locale != null) {
            return locale;
        }
        return request.getAttribute(KNOWN) instanceof Locale known ? known : asked().orElse(Texts.LANGUAGES.get(0));
    }

    /** For pages, which want a property. */
    public Locale getLocale() {
        return locale();
    }

    private Optional<Locale> asked() {
        return Collections.list(request.getLocales()).stream()
                .filter(asked -> Texts.speaks(asked.getLanguage()))
                .map(asked -> Texts.spoken(asked.getLanguage()))
                .findFirst();
    }
}
