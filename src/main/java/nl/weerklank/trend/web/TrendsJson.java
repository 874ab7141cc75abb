package nl.weerklank.trend.web;

import java.util.List;
import java.util.stream.IntStream;
import nl.weerklank.trend.Answering;
import nl.weerklank.trend.MovedTheme;
import nl.weerklank.trend.Overview;
import nl.weerklank.trend.ProgramLine;
import nl.weerklank.trend.Quarter;
import nl.weerklank.trend.TrendLine;

/**
 * What all trainings brought together, for programs.
 *
 * @param earlier whether the first quarter holds all that came before it as well
 */
public record TrendsJson(
        boolean earlier,
        int trainings,
        List<SentJson> answering,
        List<LineJson> questions,
        List<ProgramJson> programs,
        List<ThemeJson> themes,
        List<LowJson> low) {

    /**
     * How many answered in a quarter.
     *
     * @param asked how many could, of the trainings of which that is known
     * @param sentOfAsked how many answered of those trainings
     * @param share sentOfAsked of asked, from 0 to 1; null where it is known of no training
     */
    public record SentJson(int year, int quarter, long sent, long asked, long sentOfAsked, Double share) {}

    /** One question, with its quarters in which it was answered. */
    public record LineJson(String key, String kind, String text, int lowest, int highest, List<PointJson> points) {}

    /** The margin is half of the 95% interval; null of a single answer. */
    public record PointJson(int year, int quarter, int trainings, long n, double mean, Double margin) {}

    /** How many answered as in a quarter; means are null where nothing was asked. */
    public record ProgramJson(
            long id,
            String title,
            int trainings,
            long sent,
            long asked,
            long sentOfAsked,
            Double share,
            Double quality,
            Double then,
            Double now) {}

    /**
     * A theme that comes back in at least three trainings of a program: before and now from 1 to 5, in the participants' own
     * estimate afterwards.
     *
     * @param blocks that treated it in at least three of these, beside whatever else did: no proof that one of them did it
     */
    public record ThemeJson(
            String theme, long program, int trainings, long n, double then, double now, List<BlockJson> blocks) {}

    /**
     * A block that treated a theme, in the trainings in which it did.
     *
     * @param kind the word for a usual kind, or what the trainer calls it
     * @param library whether the organisation keeps such a block to use again
     */
    public record BlockJson(
            String block, String kind, boolean library, int trainings, long n, double then, double now) {}

    /** A training that went less well. */
    public record LowJson(long evaluation, long n, double mean) {}

    static TrendsJson of(Overview overview) {
        return new TrendsJson(
                overview.earlier(),
                overview.groups(),
                IntStream.range(0, overview.quarters().size())
                        .mapToObj(place -> sent(
                                overview.quarters().get(place),
                                overview.answering().get(place)))
                        .toList(),
                overview.lines().stream()
                        .map(line -> line(line, overview.quarters()))
                        .toList(),
                overview.programs().stream().map(TrendsJson::program).toList(),
                overview.themes().stream().map(TrendsJson::theme).toList(),
                overview.low().stream()
                        .map(low -> new LowJson(low.evaluation().id(), low.n(), low.mean()))
                        .toList());
    }

    private static ThemeJson theme(MovedTheme moved) {
        return new ThemeJson(
                moved.name(),
                moved.program().id(),
                moved.all().groups(),
                moved.all().n(),
                moved.all().then(),
                moved.all().now(),
                moved.blocks().stream().map(TrendsJson::block).toList());
    }

    private static BlockJson block(MovedTheme.Block one) {
        return new BlockJson(
                one.block().title(),
                one.block().ownKind() == null
                        ? one.block().kind().code()
                        : one.block().ownKind(),
                one.inLibrary(),
                one.shift().groups(),
                one.shift().n(),
                one.shift().then(),
                one.shift().now());
    }

    private static SentJson sent(Quarter quarter, Answering answering) {
        return new SentJson(
                quarter.year(),
                quarter.number(),
                answering.sent(),
                answering.asked(),
                answering.sentOfAsked(),
                share(answering));
    }

    private static Double share(Answering answering) {
        return answering.share().isPresent() ? answering.share().getAsDouble() : null;
    }

    private static LineJson line(TrendLine line, List<Quarter> quarters) {
        return new LineJson(
                line.asked().key(),
                line.asked().kind().word(),
                line.asked().wording(),
                line.asked().lowestMark(),
                line.asked().highestMark(),
                IntStream.range(0, quarters.size())
                        .filter(place -> !line.points().get(place).isNone())
                        .mapToObj(place -> point(line, place, quarters.get(place)))
                        .toList());
    }

    private static PointJson point(TrendLine line, int place, Quarter quarter) {
        var point = line.points().get(place);
        return new PointJson(
                quarter.year(),
                quarter.number(),
                point.groups(),
                point.n(),
                point.mean(),
                Double.isInfinite(point.margin()) ? null : point.margin());
    }

    private static ProgramJson program(ProgramLine line) {
        return new ProgramJson(
                line.program().id(),
                line.program().title(),
                line.groups(),
                line.answering().sent(),
                line.answering().asked(),
                line.answering().sentOfAsked(),
                share(line.answering()),
                line.quality().isNone() ? null : line.quality().mean(),
                line.themes().map(ProgramLine.Moved::then).orElse(null),
                line.themes().map(ProgramLine.Moved::now).orElse(null));
    }
}
