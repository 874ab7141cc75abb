package nl.weerklank.plan.web;

import java.util.List;
import nl.weerklank.intake.Decision;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.Coverage;
import nl.weerklank.plan.ThemeCoverage;

/**
 * A theme as the API tells how it is treated: how many participants named it, its minutes, and each block that treats
 * it. A block gives its minutes to each theme that it treats, so that themes do not add up to the day. Of blocks in strands
 * side by side only those of one strand count in the minutes.
 *
 * @param ending how it ends: as was decided, else treated where it gets minutes; null while it is open
 * @param missing whether it gets no minutes although nobody decided that it should not
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
        String ending,
        boolean missing,
        List<CellJson> blocks) {
    static CoverageJson of(ThemeCoverage coverage) {
        return new CoverageJson(
                coverage.theme().id(),
                coverage.theme().name(),
                coverage.named(),
                coverage.share().minutes(),
                coverage.share().practice(),
                coverage.share().talk(),
                word(coverage.theme().decision()),
                coverage.theme().reason(),
                word(coverage.ending()),
                coverage.isMissing(),
                coverage.share().blocks().stream()
                        .map(block -> CellJson.of(block, coverage.share()))
                        .toList());
    }

    private static String word(Decision decision) {
        return decision == Decision.OPEN ? null : decision.word();
    }

    /**
     * A block that treats the theme; day and place in the day count from 0, as in the plan's lists.
     *
     * @param minutes as planned, or on a day that was run and is over as it went
     * @param counted whether its minutes are in those of the theme
     */
    public record CellJson(long id, int day, int block, String title, String kind, int minutes, boolean counted) {
        private static CellJson of(Block block, Coverage.Share share) {
            return new CellJson(
                    block.id(),
                    block.day().place(),
                    block.place(),
                    block.title(),
                    block.kind().code(),
                    share.given(block),
                    share.counts(block.id()));
        }
    }
}
