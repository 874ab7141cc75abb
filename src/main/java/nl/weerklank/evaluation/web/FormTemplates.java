package nl.weerklank.evaluation.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.FormVersion;
import nl.weerklank.evaluation.OwnWords.OwnSentence;
import nl.weerklank.platform.Dates;
import nl.weerklank.platform.web.PageTemplate;
import nl.weerklank.platform.web.PageTemplate.Gap;
import nl.weerklank.platform.web.RenderedPage;

/**
 * The page of an empty form. It is rendered once for each version of the form, with a stand-in for the reader, and kept;
 * then every reader gets it with what is the reader's own in place of the stand-in's.
 */
@ApplicationScoped
class FormTemplates {

    private static final int MOST = 300;

    // Nobody can write these into a questionnaire: they are made up at each start, and told to nobody.
    private static final Gap NUMBER = new Gap(made(56), true);
    private static final Gap NAME = new Gap(made(20), false);
    private static final Gap WORDS = new Gap(made(20), false);
    private static final LocalDate DAY = LocalDate.ofYearDay(
            5000 + Math.floorMod(UUID.randomUUID().hashCode(), 4000),
            1 + Math.floorMod(UUID.randomUUID().hashCode(), 365));

    @Inject
    private FormPage page;

    private final Cache<Key, PageTemplate> templates =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** What a page depends on; of its reader only whether there is a name, and a sentence to be read back. */
    private record Key(FormVersion version, Locale language, boolean personal, boolean name, boolean sentence) {

        static Key of(Form form, Locale language) {
            return new Key(
                    form.version(),
                    language,
                    form.isPersonal(),
                    form.isNameKnown(),
                    form.ownSentence().isPresent());
        }
    }

    private static String made(int length) {
        String random = UUID.randomUUID() + "" + UUID.randomUUID();
        return random.replace("-", "").substring(0, length);
    }

    /** Answers with the page of a form that this reader has just opened under this number. */
    void send(Form form, String number, Locale language, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Key key = Key.of(form, language);
        PageTemplate template = templates.getIfPresent(key);
        if (template == null) {
            template = PageTemplate.of(rendered(form, language, request, response), gaps(language));
            templates.put(key, template);
        }
        template.send(filling(form, number, language), request, response);
    }

    private String rendered(Form form, Locale language, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        RenderedPage rendered = new RenderedPage(response);
        page.show(form.as(NAME.marker(), new OwnSentence(WORDS.marker(), DAY)), NUMBER.marker(), language);
        PhoneServlet.show("form", request, rendered);
        return rendered.html();
    }

    private static List<Gap> gaps(Locale language) {
        return List.of(NUMBER, NAME, WORDS, day(language));
    }

    private static Gap day(Locale language) {
        return new Gap(Dates.full(DAY, language), false);
    }

    private static Map<Gap, String> filling(Form form, String number, Locale language) {
        String name = form.isNameKnown() ? form.knownName() : "";
        return form.ownSentence()
                .map(sentence -> Map.of(
                        NUMBER,
                        number,
                        NAME,
                        name,
                        WORDS,
                        sentence.wording(),
                        day(language),
                        Dates.full(sentence.writtenOn(), language)))
                .orElse(Map.of(NUMBER, number, NAME, name));
    }
}
