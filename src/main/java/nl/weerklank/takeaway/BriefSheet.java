package nl.weerklank.takeaway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.Timetable.Slot;
import nl.weerklank.print.Sheet;
import nl.weerklank.print.Sheet.Heading;
import nl.weerklank.print.Sheet.Part;
import nl.weerklank.print.Sheet.Text;
import nl.weerklank.print.Sheet.Tone;
import nl.weerklank.program.PracticeCase;

/** For whoever plays the other party: each case with when and where it is played, and what only the player knows. */
final class BriefSheet {
    private final Occasion occasion;
    private final List<Part> parts = new ArrayList<>();

    private BriefSheet(Occasion occasion) {
        this.occasion = occasion;
    }

    static Sheet of(Occasion occasion) {
        BriefSheet brief = new BriefSheet(occasion);
        brief.write();
        return new Sheet(
                occasion.text(
                        "of", occasion.text("paper.brief"), occasion.program().title()),
                occasion.locale(),
                Sheet.Layout.HAND,
                brief.parts);
    }

    private void write() {
        parts.add(new Heading(1, occasion.text("paper.brief")));
        parts.add(Text.quiet(occasion.program().title()));
        parts.addAll(Opening.of(occasion));
        Map<String, List<String>> played = played();
        List<PracticeCase> cases = occasion.program().practiceCases();
        cases.stream().filter(one -> played.containsKey(one.title())).forEach(one -> write(one, played));
        cases.stream().filter(one -> !played.containsKey(one.title())).forEach(one -> write(one, played));
        played.keySet().stream()
                .filter(title -> cases.stream().noneMatch(one -> title.equals(one.title())))
                .forEach(title -> write(new PracticeCase(title, null, null), played));
        if (cases.isEmpty() && played.isEmpty()) {
            parts.add(Text.plain(occasion.text("brief.empty")));
        }
    }

    /** When each case is played, by its title, in the order of the plan. */
    private Map<String, List<String>> played() {
        Map<String, List<String>> played = new LinkedHashMap<>();
        occasion.days()
                .forEach(day -> day.timetable()
                        .slots()
                        .forEach(slot -> slot.block()
                                .cases()
                                .forEach(title -> played.computeIfAbsent(title, key -> new ArrayList<>())
                                        .add(when(day, slot)))));
        return played;
    }

    private String when(HeldDay day, Slot<BlockDraft> slot) {
        return Opening.joined(
                day.name(occasion.locale()),
                HeldDay.span(slot.startsAt(), slot.endsAt(), occasion.locale()),
                // small groups are sometimes called by who is in them
                slot.block().strand() == null || occasion.names(slot.block().strand())
                        ? null
                        : slot.block().strand(),
                slot.block().room());
    }

    private void write(PracticeCase practice, Map<String, List<String>> played) {
        List<String> times = played.get(practice.title());
        parts.add(new Heading(2, occasion.nameless(practice.title())));
        parts.add(Text.quiet(times == null ? occasion.text("brief.unplanned") : String.join("\n", times)));
        parts.addAll(Prose.of(Tone.PLAIN, occasion.text("brief.situation"), occasion.nameless(practice.situation())));
        parts.addAll(Prose.of(Tone.NOTE, occasion.text("brief.role"), occasion.nameless(practice.brief())));
        if (practice.brief() == null) {
            parts.add(Text.plain(occasion.text("brief.none")));
        }
    }
}
