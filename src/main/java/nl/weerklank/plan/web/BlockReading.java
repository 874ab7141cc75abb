package nl.weerklank.plan.web;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockFile;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.BlockWriting;
import nl.weerklank.plan.Link;
import nl.weerklank.plan.Material;
import nl.weerklank.platform.Mistakes;

/** Reads a block as it was sent; fields that are worked out by us are ignored. */
final class BlockReading {
    private final References known;
    private final Mistakes mistakes;

    BlockReading(References known, Mistakes mistakes) {
        this.known = known;
        this.mistakes = mistakes;
    }

    /** What is written when the fields that were sent are taken over. */
    BlockDraft onto(BlockWriting block, SentFields sent) {
        sent.take("title", sent::text, block::title);
        sent.take("kind", sent::text, kind -> kind(sent, kind, block));
        sent.take("minutes", field -> minutes(sent), block::minutes);
        sent.take("pinnedAt", sent::time, block::pinnedAt);
        sent.take("strand", sent::text, block::strand);
        sent.take("leader", sent::text, block::leader);
        sent.take("room", sent::text, block::room);
        sent.take("method", sent::text, block::method);
        sent.take("goal", sent::text, block::goal);
        sent.take("trainerNotes", sent::text, block::trainerNotes);
        sent.take("lastTime", sent::text, block::lastTime);
        sent.take("handout", sent::text, block::handout);
        sent.take(
                "materials",
                field -> sent.list(field, (value, at) -> material(sent, value, at)),
                materials -> block.materials(
                        materials.stream().flatMap(Optional::stream).toList()));
        sent.take("cases", sent::lines, block::cases);
        sent.take("themes", field -> sent.list(field, this::theme), block::themes);
        sent.take("links", field -> links(sent, field), block::links);
        sent.take("files", field -> files(sent, field), block::files);
        return block.draft();
    }

    private void kind(SentFields sent, String written, BlockWriting block) {
        if (written == null) {
            block.kind(BlockKind.INPUT);
            return;
        }
        BlockKind.ofCode(written)
                .ifPresentOrElse(
                        block::kind,
                        () -> known.kinds()
                                .apply(written.strip())
                                .ifPresentOrElse(block::ownKind, () -> sent.mistake("kind", "plan.mistake.kind")));
    }

    private static int minutes(SentFields sent) {
        return sent.whole("minutes", "plan.mistake.minutes", BlockDraft.LONGEST).orElse(0);
    }

    /** A line, or an object that tells thing and number apart. */
    private Optional<Material> material(SentFields around, JsonValue value, String at) {
        if (value instanceof JsonString line) {
            return Optional.of(Material.read(line.getString()));
        }
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            mistakes.add(at, "plan.mistake.text");
            return Optional.empty();
        }
        return material(around.object(value, at));
    }

    private static Optional<Material> material(SentFields sent) {
        String what = sent.text("what");
        Optional<Integer> number = sent.whole("number", "plan.mistake.number", Material.MOST);
        if (what == null || what.isBlank()) {
            sent.mistake("what", "platform.mistake.required");
            return Optional.empty();
        }
        String word = sent.text("per");
        Optional<Material.Per> per = word == null ? Optional.of(Material.Per.TOTAL) : Material.Per.ofWord(word);
        Optional<Integer> size = sent.whole("size", "plan.mistake.size", Material.LARGEST_GROUP);
        boolean grouped = per.equals(Optional.of(Material.Per.GROUP));
        boolean sound = isSound(sent, "per", per.isPresent())
                & isSound(sent, "number", isWithin(number, 1, Material.MOST), Material.MOST)
                & isSound(
                        sent,
                        "size",
                        (grouped || size.isEmpty()) && isWithin(size, 2, Material.LARGEST_GROUP),
                        Material.LARGEST_GROUP);
        return sound ? Optional.of(material(what.strip(), number, per.get(), size)) : Optional.empty();
    }

    private static Material material(String what, Optional<Integer> number, Material.Per per, Optional<Integer> size) {
        return number.map(many -> new Material(what, many, per, size.orElse(null)))
                .orElseGet(() -> Material.of(what));
    }

    private static boolean isWithin(Optional<Integer> number, int least, int most) {
        return number.isEmpty() || number.get() >= least && number.get() <= most;
    }

    private static boolean isSound(SentFields sent, String field, boolean sound, Object... bounds) {
        if (!sound) {
            sent.mistake(field, "plan.mistake." + field, bounds);
        }
        return sound;
    }

    private Long theme(JsonValue value, String at) {
        String reference = SentFields.reference(value);
        Optional<Long> theme = known.themes().apply(reference);
        if (theme.isEmpty()) {
            mistakes.add(at, "plan.mistake.theme", reference);
        }
        return theme.orElse(null);
    }

    private static List<Link> links(SentFields sent, String field) {
        return sent.objects(field, link -> new Link(link.text("label"), link.text("address")));
    }

    private List<BlockFile> files(SentFields sent, String field) {
        return sent.objects(field, file -> {
            Optional<BlockFile> found = file.key("id").stream()
                    .mapToObj(id -> known.files().apply(id))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (found.isEmpty()) {
                file.mistake("id", "plan.mistake.file");
            }
            return found.orElse(null);
        });
    }
}
