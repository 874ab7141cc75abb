package nl.weerklank.samples;

import java.time.LocalTime;
import java.util.List;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.BlockWriting;
import nl.weerklank.plan.Material;
import nl.weerklank.plan.Timed;
import nl.weerklank.program.CustomerWord;

/**
 * A block of a sample course.
 *
 * @param notes for the trainer only, or null
 * @param handout text for participants, or null
 * @param cases titles of practice cases of the course
 */
public record SampleBlock(
        String title,
        BlockKind kind,
        int minutes,
        LocalTime pinnedAt,
        String method,
        String goal,
        String notes,
        String handout,
        List<Material> materials,
        List<String> cases)
        implements Timed {

    /** Null: in a sample course the whole group does everything together. */
    @Override
    public String strand() {
        return null;
    }

    /** The same as a block of a session plan, which treats no theme yet. */
    BlockDraft draft() {
        return new BlockWriting()
                .title(title)
                .kind(kind)
                .minutes(minutes)
                .pinnedAt(pinnedAt)
                .method(method)
                .goal(goal)
                .trainerNotes(notes)
                .handout(handout)
                .materials(materials)
                .cases(cases)
                .draft();
    }

    SampleBlock in(CustomerWord word) {
        return new SampleBlock(
                word.fill(title),
                kind,
                minutes,
                pinnedAt,
                word.fill(method),
                word.fill(goal),
                word.fill(notes),
                word.fill(handout),
                materials.stream()
                        .map(thing -> new Material(word.fill(thing.what()), thing.number(), thing.per(), thing.size()))
                        .toList(),
                cases.stream().map(word::fill).toList());
    }
}
