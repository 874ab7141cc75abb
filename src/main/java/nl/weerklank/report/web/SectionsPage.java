package nl.weerklank.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerklank.outcome.Wording;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.Language;
import nl.weerklank.report.OutcomeReport;
import nl.weerklank.report.Section;

/** The sections of a report, as the trainer arranges them. */
@Named
@RequestScoped
public class SectionsPage {

    /**
     * A section that is shown or switched off.
     *
     * @param introduction what stands before it in Markdown, or empty
     */
    public record Row(String word, String name, boolean shown, String introduction) {}

    @Inject
    private CuratedReport curated;

    @Inject
    private Language language;

    /** Those that are shown, in their order, and then those that are switched off. */
    public List<Row> getSections() {
        OutcomeReport report = curated.report().orElseThrow();
        Set<Section> shown = report.sections();
        Stream<Section> others = Arrays.stream(Section.values()).filter(section -> !shown.contains(section));
        return Stream.concat(shown.stream(), others)
                .map(section -> row(report, section, shown.contains(section)))
                .toList();
    }

    private Row row(OutcomeReport report, Section section, boolean shown) {
        String name = Texts.in(language.locale()).getString("report.section." + section.word());
        return new Row(
                section.word(),
                Wording.capitalised(name, language.locale()),
                shown,
                report.introductions().getOrDefault(section, ""));
    }
}
