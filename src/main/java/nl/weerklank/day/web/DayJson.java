package nl.weerklank.day.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.weerklank.day.Forecast;
import nl.weerklank.day.Part;
import nl.weerklank.day.TrainingDay;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.BlockRun;
import nl.weerklank.program.Enrolment;

/**
 * A day as it goes, as the API tells it and the page starts from it. Moments are told as {@code 2026-11-16T09:31:00Z}.
 *
 * @param id the key of the day in the plan
 * @param number which day of the training it is, from 1
 * @param date when it is held; null where the plan does not say
 * @param closedAt when the trainer said that it was over, or null
 * @param lateMinutes how long after its end all is done, as things stand; negative where time is left
 * @param toldAt when this was told
 */
public record DayJson(
        long id,
        long edition,
        int number,
        String date,
        String timeZone,
        String beginsAt,
        String endsAt,
        String closedAt,
        long lateMinutes,
        String toldAt,
        List<PartJson> parts,
        List<BlockJson> blocks,
        List<PersonJson> people) {

    /**
     * What the whole group does at one time.
     *
     * @param minutes what was planned
     * @param pin when it has to begin, or null
     * @param state coming, running, done, skipped or passed
     * @param expectedStart when it began, or will as things stand
     * @param gapMinutes the time left unused before its pin
     * @param overlapMinutes the time by which what stands before it runs past its pin
     */
    public record PartJson(
            List<Long> blocks,
            int minutes,
            String pin,
            String startedAt,
            String endedAt,
            boolean skipped,
            int extraMinutes,
            String state,
            String expectedStart,
            String expectedEnd,
            long gapMinutes,
            long overlapMinutes) {

        private static PartJson of(Forecast.Expected expected) {
            Part part = expected.part();
            return new PartJson(
                    part.blocks(),
                    part.minutes(),
                    text(part.pin()),
                    text(part.startedAt()),
                    text(part.endedAt()),
                    part.skipped(),
                    part.extraMinutes(),
                    expected.state().name().toLowerCase(Locale.ROOT),
                    text(expected.start()),
                    text(expected.end()),
                    expected.gap().toMinutes(),
                    expected.overlap().toMinutes());
        }
    }

    /**
     * A block: what the trainer needs of it in the room, and how it went.
     *
     * @param lastTime what was noted for this time when it was given before, or null
     * @param took how many minutes it really took, 0 where it was skipped; null while that is not known
     * @param note for the next time, or null
     */
    public record BlockJson(
            long id,
            String title,
            String kind,
            String strand,
            String leader,
            String room,
            int minutes,
            String method,
            String goal,
            String trainerNotes,
            String lastTime,
            List<String> materials,
            Integer took,
            String note) {

        private static BlockJson of(Block block, BlockRun run, Locale locale) {
            boolean isKnown = run != null && run.minutes().isPresent();
            return new BlockJson(
                    block.id(),
                    block.title(),
                    block.kind().code(),
                    block.strand(),
                    block.leader(),
                    block.room(),
                    block.minutes(),
                    block.method(),
                    block.goal(),
                    block.trainerNotes(),
                    block.lastTime(),
                    block.draft().materialLines(locale).lines().toList(),
                    isKnown ? run.minutes().getAsInt() : null,
                    run == null ? null : run.note());
        }
    }

    /**
     * Who takes part.
     *
     * @param present null while nobody said so
     * @param insteadOf the key of who was to come in his or her place, or null
     */
    public record PersonJson(String id, String name, Boolean present, String insteadOf) {

        private static PersonJson of(Enrolment enrolment, long day) {
            return new PersonJson(
                    String.valueOf(enrolment.id()),
                    enrolment.participant().fullName(),
                    enrolment.attended(day),
                    enrolment.insteadOf() == null ? null : String.valueOf(enrolment.insteadOf()));
        }
    }

    static DayJson of(TrainingDay day, Instant now) {
        Forecast forecast = day.forecast(now);
        Duration late = forecast.after(day.ending());
        return new DayJson(
                day.plan().id(),
                day.edition().id(),
                day.plan().place() + 1,
                day.plan().heldOn() == null ? null : day.plan().heldOn().toString(),
                day.edition().timeZone().getId(),
                text(day.beginning()),
                text(day.ending()),
                text(day.closedAt()),
                late.toMinutes(),
                text(now),
                forecast.parts().stream().map(PartJson::of).toList(),
                day.plan().blocks().stream()
                        .map(block -> BlockJson.of(
                                block, day.runs().get(block.id()), day.edition().locale()))
                        .toList(),
                day.people().stream()
                        .map(one -> PersonJson.of(one, day.plan().id()))
                        .toList());
    }

    private static String text(Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
