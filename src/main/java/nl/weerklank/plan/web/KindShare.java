package nl.weerklank.plan.web;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.PlanDay;

/** How much of a day goes to one kind of block, as a stretch of the bar that is 1000 wide. */
public class KindShare {
    private static final int BAR = 1000;

    private final BlockKind kind;
    private final int minutes;
    private final int from;
    private final int until;
    private final int total;

    private KindShare(BlockKind kind, int minutes, int before, int total) {
        this.kind = kind;
        this.minutes = minutes;
        this.total = total;
        this.from = before * BAR / total;
        this.until = (before + minutes) * BAR / total;
    }

    /** The kinds that the day has, in their usual order. Minutes of blocks side by side all count. */
    static List<KindShare> of(PlanDay day) {
        int total = day.blocks().stream().mapToInt(Block::minutes).sum();
        List<KindShare> shares = new ArrayList<>();
        int before = 0;
        for (BlockKind kind : BlockKind.values()) {
            int minutes = minutesOf(day, kind);
            if (minutes > 0) {
                shares.add(new KindShare(kind, minutes, before, total));
                before += minutes;
            }
        }
        return shares;
    }

    private static int minutesOf(PlanDay day, BlockKind kind) {
        return day.blocks().stream()
                .filter(block -> block.kind() == kind)
                .mapToInt(Block::minutes)
                .sum();
    }

    public BlockKind getKind() {
        return kind;
    }

    /** The part of the class name that gives the kind its colour. */
    public String getCode() {
        return kind.code();
    }

    public int getFrom() {
        return from;
    }

    public int getWidth() {
        return until - from;
    }

    /** The share of all planned minutes, rounded. */
    public int getPercent() {
        return Math.round(minutes * 100f / total);
    }
}
