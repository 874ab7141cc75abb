package nl.weerklank.samples;

import java.time.LocalTime;
import java.util.List;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.Timetable;

/** What the times of a day must obey so that a trainer can give it as it stands. */
final class DayRules {

    private static final int SHORTEST_CLOSING = 15;
    private static final int LONGEST_WITHOUT_BREAK = 120;
    private static final int LONGEST_TALK = 25;
    private static final int LEAST_PRACTICE = 40;
    private static final int FULL_DAY = 6 * 60;
    private static final int SHORTEST_LUNCH = 45;
    private static final int LONGEST_LUNCH = 60;
    private static final int LUNCH_FROM = 12 * 60;
    private static final int LUNCH_UNTIL = 13 * 60 + 30;

    private final Spot day;
    private final List<Spot> blocks;
    private final int start;
    private final int end;
    private final Timetable<SampleBlock> timetable;
    private final List<Timetable.Slot<SampleBlock>> slots;

    DayRules(Spot day, List<Spot> blocks, SampleDay read) {
        this.day = day;
        this.blocks = blocks;
        this.start = read.start().toSecondOfDay() / 60;
        this.end = read.end().toSecondOfDay() / 60;
        this.timetable = Timetable.of(read.start(), read.end(), read.blocks());
        this.slots = timetable.slots();
    }

    void check() {
        if (end <= start) {
            day.mistake("samples.mistake.day-order", time(start), time(end));
            return;
        }
        checkSum();
        checkOpeningAndClosing();
        checkBreaks();
        checkTalk();
        checkPractice();
    }

    private void checkSum() {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).overlapMinutes() > 0) {
                blocks.get(i)
                        .mistake(
                                "samples.mistake.overlap",
                                time(slots.get(i).start()),
                                slots.get(i).overlapMinutes());
            }
        }
        if (last().end() != end) {
            day.mistake("samples.mistake.sum", time(end), time(last().end()));
        }
    }

    private void checkOpeningAndClosing() {
        if (slots.get(0).block().kind() != BlockKind.OPENING) {
            blocks.get(0).mistake("samples.mistake.opening-first");
        }
        Spot lastBlock = blocks.get(blocks.size() - 1);
        if (last().block().kind() != BlockKind.CLOSING) {
            lastBlock.mistake("samples.mistake.closing-last");
        } else if (last().block().minutes() < SHORTEST_CLOSING) {
            lastBlock.mistake(
                    "samples.mistake.closing-short",
                    SHORTEST_CLOSING,
                    last().block().minutes());
        }
    }

    private void checkBreaks() {
        int since = start;
        int firstOfStretch = 0;
        for (int i = 0; i < slots.size(); i++) {
            boolean isBreak = slots.get(i).block().kind().isBreak();
            int until = isBreak ? slots.get(i).start() : slots.get(i).end();
            if ((isBreak || i == slots.size() - 1) && until - since > LONGEST_WITHOUT_BREAK) {
                blocks.get(firstOfStretch).mistake("samples.mistake.no-break", time(since), time(until));
            }
            if (isBreak) {
                since = slots.get(i).end();
                firstOfStretch = Math.min(i + 1, slots.size() - 1);
            }
        }
        if (end - start >= FULL_DAY && slots.stream().noneMatch(DayRules::isLunch)) {
            day.mistake("samples.mistake.no-lunch", SHORTEST_LUNCH, LONGEST_LUNCH, time(LUNCH_FROM), time(LUNCH_UNTIL));
        }
    }

    private static boolean isLunch(Timetable.Slot<SampleBlock> slot) {
        int minutes = slot.block().minutes();
        return slot.block().kind().isBreak()
                && minutes >= SHORTEST_LUNCH
                && minutes <= LONGEST_LUNCH
                && slot.start() >= LUNCH_FROM
                && slot.end() <= LUNCH_UNTIL;
    }

    private void checkTalk() {
        int talk = 0;
        for (int i = 0; i < slots.size(); i++) {
            int before = talk;
            SampleBlock block = slots.get(i).block();
            talk = block.kind() == BlockKind.INPUT ? talk + block.minutes() : 0;
            if (talk > LONGEST_TALK && before <= LONGEST_TALK) {
                blocks.get(i).mistake("samples.mistake.talk", LONGEST_TALK, talk);
            }
        }
    }

    private void checkPractice() {
        int content = timetable.totals().content();
        int practice = slots.stream()
                .map(Timetable.Slot::block)
                .filter(block -> block.kind() == BlockKind.PRACTICE)
                .mapToInt(SampleBlock::minutes)
                .sum();
        if (practice * 100 < LEAST_PRACTICE * content) {
            day.mistake("samples.mistake.practice", LEAST_PRACTICE, practice, content);
        }
    }

    private Timetable.Slot<SampleBlock> last() {
        return slots.get(slots.size() - 1);
    }

    private static String time(int minute) {
        return LocalTime.ofSecondOfDay(Math.floorMod(minute, 24 * 60) * 60L).toString();
    }
}
