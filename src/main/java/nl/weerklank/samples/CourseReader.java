package nl.weerklank.samples;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.CardStep;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.PracticeCase;
import nl.weerklank.samples.Spot.Fields;

/** Reads what stands in a course file; the parts of {@code sample-courses/README.md}, in its order. */
final class CourseReader {

    static final int TITLE = 120;
    static final int LINE = 300;
    static final int TEXT = 4000;

    private CourseReader() {}

    /** The course; only to be used where no mistake was noted. */
    static Sample read(String slug, Spot file) {
        Fields course = file.fields(
                "title",
                "language",
                "customer",
                "summary",
                "goals",
                "pocket-card",
                "manager-tips",
                "cases",
                "plans",
                "questionnaires");
        String title = line(course, "title", TITLE);
        Locale locale = language(course);
        CustomerWord customer =
                course.required("customer").map(word -> customer(word, locale)).orElse(null);
        String summary = text(course, "summary");
        List<String> goals = lines(course.required("goals"), 2, 6);
        Optional<Fields> card = course.required("pocket-card").map(spot -> spot.fields("title", "steps"));
        List<String> tips = lines(course.required("manager-tips"), 3, 8);
        List<PracticeCase> cases = cases(course);
        return new Sample(
                slug,
                title,
                locale,
                customer,
                summary,
                goals,
                card.map(fields -> line(fields, "title", TITLE)).orElse(null),
                card.map(CourseReader::steps).orElse(List.of()),
                tips,
                cases,
                PlanReader.read(course, titles(cases)),
                QuestionnaireReader.read(course, locale == null ? Locale.ENGLISH : locale));
    }

    static Locale language(Fields course) {
        List<String> known = Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();
        return course.required("language")
                .map(spot -> spot.oneOf(
                        code -> Optional.of(code).filter(Texts::speaks).map(Texts::spoken), known))
                .orElse(null);
    }

    private static CustomerWord customer(Spot spot, Locale locale) {
        if (locale == null) {
            return null;
        }
        List<String> words =
                CustomerWord.in(locale).stream().map(CustomerWord::one).toList();
        return spot.oneOf(word -> CustomerWord.written(word, locale), words);
    }

    private static List<CardStep> steps(Fields card) {
        return items(card.required("steps"), 3, 10).stream()
                .map(spot -> spot.fields("title", "text"))
                .map(step -> new CardStep(line(step, "title", TITLE), text(step, "text")))
                .toList();
    }

    private static List<PracticeCase> cases(Fields course) {
        Set<String> titles = new HashSet<>();
        return items(course.required("cases"), 2, 8).stream()
                .map(spot -> spot.fields("title", "situation", "brief"))
                .map(fields -> practiceCase(fields, titles))
                .toList();
    }

    private static PracticeCase practiceCase(Fields fields, Set<String> titles) {
        String title = line(fields, "title", TITLE);
        if (title != null && !titles.add(title)) {
            fields.optional("title").ifPresent(spot -> spot.mistake("samples.mistake.twice", title));
        }
        return new PracticeCase(title, text(fields, "situation"), text(fields, "brief"));
    }

    private static Set<String> titles(List<PracticeCase> cases) {
        Set<String> titles = new HashSet<>();
        cases.stream().map(PracticeCase::title).filter(Objects::nonNull).forEach(titles::add);
        return titles;
    }

    static String line(Fields fields, String key, int longest) {
        return fields.required(key).map(spot -> spot.line(longest)).orElse(null);
    }

    static String text(Fields fields, String key) {
        return fields.required(key).map(spot -> spot.text(TEXT)).orElse(null);
    }

    static List<Spot> items(Optional<Spot> list, int least, int most) {
        return list.map(spot -> spot.items(least, most)).orElse(List.of());
    }

    /** Nulls stand for items with mistakes, so that this list is only fit for use where there is none. */
    static List<String> lines(Optional<Spot> list, int least, int most) {
        return items(list, least, most).stream().map(spot -> spot.line(LINE)).toList();
    }
}
