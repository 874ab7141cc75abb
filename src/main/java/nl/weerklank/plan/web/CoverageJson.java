package nl.weerklank.plan.web;

import java.util.List;
import nl.weerklank.intake.Decision;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.ThemeCoverage;

/**
 * A theme as the API tells how it is treated: how many participants named it, its minutes, and each block that treats
 * it. Of blocks in strands side by side only those of one strand count in the minutes.
 */
public record CoverageJson(
        long id,
        String name,
        int named,
        int minutes,
        int practiceMinutes,
        int talkMinutes,
        String decision,
        String reason,
        List<CellJson> blocks) {
    static CoverageJson of(ThemeCoverage coverage) {
        Decision decision = coverage.theme().decision();
        return new CoverageJson(
                coverage.theme().id(),
                coverage.theme().name(),
                coverage.named(),
                coverage.share().minutes(),
                coverage.share().practice(),
                coverage.share().talk(),
                decision == Decision.OPEN ? null : decision.word(),
                coverage.theme().reason(),
                coverage.share().blocks().stream().map(CellJson::of).toList());
    }

    /** A block that treats the theme; day and place in the day count from 0, as in the plan's lists. */
    public record CellJson(long id, int day, int block, String title, String kind, int minutes) {
        private static CellJson of(Block block) {
            return new CellJson(
                    block.id(),
                    block.day().place(),
                    block.place(),
                    block.title(),
                    block.kind().code(),
                    block.minutes());
        }
    }
}
