package nl.weerklank.samples;

import java.time.LocalTime;
import java.util.List;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.program.CustomerWord;

/** A day of a sample course: its script from start to end. */
public record SampleDay(LocalTime start, LocalTime end, List<SampleBlock> blocks) {

    /** The same as a day of a session plan, without a date. */
    public DayDraft draft() {
        return new DayDraft(
                null, start, end, blocks.stream().map(SampleBlock::draft).toList());
    }

    SampleDay in(CustomerWord word) {
        return new SampleDay(
                start, end, blocks.stream().map(block -> block.in(word)).toList());
    }
}
