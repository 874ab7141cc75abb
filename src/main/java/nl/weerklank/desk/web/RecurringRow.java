package nl.weerklank.desk.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weerklank.desk.RecurringLine;
import nl.weerklank.intake.Likeness;
import nl.weerklank.plan.TreatedBy;
import nl.weerklank.platform.Texts;

/** A line of the recurring list in words. */
public class RecurringRow {
    private static final int MOST_OTHERS = 20;

    private final RecurringLine line;
    private final List<RecurringLine> all;
    private final Texts texts;
    private List<String> others;
    private String name;
    private String with;

    /** @param all the lines of the list, this one too */
    RecurringRow(RecurringLine line, List<RecurringLine> all, Texts texts) {
        this.line = line;
        this.all = all;
        this.texts = texts;
        this.name = line.name();
    }

    /** The key of what was put together by hand, or null. */
    public Long getId() {
        return line.byHand();
    }

    public String getTitle() {
        return line.name();
    }

    /** "In 4 groepen, genoemd door 17 deelnemers." */
    public String getCounts() {
        return texts.format("desk.recurring.counts", line.groups(), line.named());
    }

    /** "gemeenten (3), zorg (1), sector onbekend (1)". */
    public String getSectors() {
        return line.sectors().entrySet().stream()
                .map(entry -> texts.format(
                        "desk.recurring.sector",
                        entry.getKey().isEmpty() ? texts.format("desk.recurring.unknown-sector") : entry.getKey(),
                        entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Each block that treated it: "Simulatie met acteur: oefenen, 45 tot 60 min, 3 groepen". */
    public List<String> getBlocks() {
        return line.blocks().stream()
                .map(block -> texts.format(
                        "desk.recurring.block", block.title(), kind(block), minutes(block), block.groups()))
                .toList();
    }

    private String kind(TreatedBy block) {
        return block.ownKind() == null
                ? texts.format("plan.block-kind." + block.kind().code())
                : block.ownKind();
    }

    private String minutes(TreatedBy block) {
        return block.shortest() == block.longest()
                ? String.valueOf(block.shortest())
                : texts.format("desk.recurring.range", block.shortest(), block.longest());
    }

    /** Before and now over the groups that said so, or null while these are too few. */
    public String getShift() {
        return line.shift()
                .map(shift ->
                        texts.format("desk.recurring.shift", shift.then(), shift.now(), shift.n(), shift.groups()))
                .orElse(null);
    }

    public List<String> getWords() {
        return line.words();
    }

    /** The names of the lines that look most like it, to be one with; none where it has no answers to put anywhere. */
    public List<String> getOthers() {
        if (others == null) {
            others = line.answers().isEmpty()
                    ? List.of()
                    : all.stream()
                            .filter(other ->
                                    !other.equals(line) && !other.answers().isEmpty())
                            .map(RecurringLine::name)
                            .map(other -> Map.entry(-Likeness.between(other, line.name()), other))
                            .sorted(Map.Entry.<Double, String>comparingByKey().thenComparing(Map.Entry::getValue))
                            .limit(MOST_OTHERS)
                            .map(Map.Entry::getValue)
                            .toList();
        }
        return others;
    }

    RecurringLine line() {
        return line;
    }

    /** The name of the line with which it is to be one, as chosen; or null. */
    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
