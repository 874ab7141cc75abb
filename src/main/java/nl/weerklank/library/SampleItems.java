package nl.weerklank.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.samples.Sample;
import nl.weerklank.samples.SampleDay;
import nl.weerklank.samples.SamplePlan;

/** The blocks of the sample courses as they stand in the library; breaks are left out, and what stands in two plans comes once. */
final class SampleItems {
    private SampleItems() {}

    static List<LibraryItem> of(List<Sample> courses, Locale language) {
        List<LibraryItem> items = new ArrayList<>();
        courses.stream()
                .filter(course -> course.locale().getLanguage().equals(language.getLanguage()))
                .forEach(course -> addAll(items, course));
        return items;
    }

    private static void addAll(List<LibraryItem> items, Sample course) {
        Set<BlockDraft> seen = new HashSet<>();
        for (int plan = 0; plan < course.plans().size(); plan++) {
            SamplePlan way = course.plans().get(plan);
            for (int day = 0; day < way.days().size(); day++) {
                List<BlockDraft> blocks = drafts(way.days().get(day));
                for (int place = 0; place < blocks.size(); place++) {
                    BlockDraft block = blocks.get(place);
                    if (!block.isBreak() && seen.add(block)) {
                        String key = String.join(
                                "/",
                                "sample:" + course.slug(),
                                String.valueOf(plan),
                                String.valueOf(day),
                                String.valueOf(place));
                        items.add(new LibraryItem(
                                key, LibraryItem.Source.SAMPLE, course.title(), way.name(), block, List.of()));
                    }
                }
            }
        }
    }

    private static List<BlockDraft> drafts(SampleDay day) {
        return day.draft().blocks().stream().map(LibraryItem::general).toList();
    }
}
