package nl.weerklank.report.web;

import nl.weerklank.platform.Texts;
import nl.weerklank.print.DrawingSvg;
import nl.weerklank.report.Findings;
import nl.weerklank.report.web.chart.MeanMarks;

/**
 * What earlier groups usually gave as a band behind the mean of this one: drawn from the numbers that stand beside it in
 * words, and from nothing else.
 *
 * @param words the band in words, short
 * @param spoken dot and band in words, for whoever does not see them
 */
public record UsualBand(MeanMarks.Place place, String words, String spoken) {

    /** Nothing (null) where there is no band, or where the report was frozen before the first step was told with it. */
    static UsualBand of(Findings.Score score, String heading, Figures figures, Texts texts) {
        Findings.Usual usual = score.usual();
        if (usual == null || usual.lowest() == null || score.mean() == null) return null;
        String words = texts.format(
                "report.shared.usual-short", figures.number(usual.low()), figures.number(usual.high()), usual.groups());
        return new UsualBand(
                new MeanMarks.Place(
                        usual.lowest(), score.highest(), score.mean().value(), usual.low(), usual.high()),
                words,
                texts.format("report.shared.usual-spoken", heading, figures.mean(score.mean()), words));
    }

    /** Dot and band, for the page. */
    public String drawing() {
        return DrawingSvg.inPage(MeanMarks.alone(place, spoken), "mean");
    }
}
