package nl.weerklank.trend.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.outcome.JointShift;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.Language;
import nl.weerklank.program.Client;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Engagements;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.trend.Answering;
import nl.weerklank.trend.Chosen;
import nl.weerklank.trend.LowGroup;
import nl.weerklank.trend.Overview;
import nl.weerklank.trend.ProgramLine;
import nl.weerklank.trend.Trends;

/** What all trainings brought together, or those of one program or client. */
@Named
@RequestScoped
public class OverviewPage {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Trends trends;

    @Inject
    private Programs programs;

    @Inject
    private Engagements engagements;

    @Inject
    private Language language;

    private Chosen chosen;
    private Overview overview;
    private Locale locale;
    private Numbers numbers;
    private AnsweringWords answering;

    /** How many answered in a quarter, with the length of its bar out of 200. */
    public record SentRow(String quarter, String sent, String asked, String share, int length, boolean low) {}

    /** A program over all its trainings. */
    public record ProgramRow(
            String title,
            String groups,
            String sent,
            String share,
            boolean low,
            String quality,
            String then,
            String now) {}

    /** A training that went less well. */
    public record LowRow(long evaluation, String program, String group, String mean, String n) {}

    @PostConstruct
    void open() {
        locale = language.locale();
        numbers = new Numbers(locale);
        answering = new AnsweringWords(locale);
        chosen = new Chosen(
                Asked.keyIfAny("program").orElse(null), Asked.keyIfAny("client").orElse(null));
        overview = trends.of(current.organisation(), chosen);
    }

    public Chosen getChosen() {
        return chosen;
    }

    public Overview getOverview() {
        return overview;
    }

    /** The programs to choose from. */
    public List<Program> getPrograms() {
        return programs.of(current.organisation());
    }

    /** The clients to choose from. */
    public List<Client> getClients() {
        return engagements.clients(current.organisation());
    }

    /** Whether it is this that was chosen. */
    public boolean isChosen(Long one, long other) {
        return one != null && one == other;
    }

    /** "38 trainingen, 412 reacties; 83% van wie kon." */
    public String getLead() {
        return answering.lead(overview.groups(), overview.answeringTogether());
    }

    private List<String> quarters() {
        OverviewTables tables = new OverviewTables(overview, locale);
        return IntStream.range(0, overview.quarters().size())
                .mapToObj(tables::quarter)
                .toList();
    }

    /** What the address of a file adds, so that it is of the same choice. */
    public String getChoice() {
        return (chosen.program() == null ? "" : "&program=" + chosen.program())
                + (chosen.client() == null ? "" : "&client=" + chosen.client());
    }

    /** The questions over time. */
    public List<TrendRow> getLines() {
        List<String> quarters = quarters();
        return overview.lines().stream()
                .map(line -> TrendRow.of(line, quarters, numbers, locale))
                .toList();
    }

    /** How many answered in each quarter in which anybody did. */
    public List<SentRow> getSent() {
        List<String> quarters = quarters();
        long most =
                overview.answering().stream().mapToLong(Answering::sent).max().orElse(0);
        return IntStream.range(0, quarters.size())
                .filter(place -> overview.answering().get(place).sent() > 0)
                .mapToObj(place -> {
                    Answering one = overview.answering().get(place);
                    return new SentRow(
                            quarters.get(place),
                            numbers.whole(one.sent()),
                            answering.asked(one),
                            answering.share(one),
                            (int) Math.round(200.0 * one.sent() / most),
                            one.isLow());
                })
                .toList();
    }

    /** The programs. */
    public List<ProgramRow> getProgramRows() {
        return overview.programs().stream().map(this::row).toList();
    }

    private ProgramRow row(ProgramLine line) {
        return new ProgramRow(
                line.program().title(),
                numbers.whole(line.groups()),
                numbers.whole(line.answering().sent()),
                answering.share(line.answering()),
                line.answering().isLow(),
                line.quality().isNone() ? "–" : numbers.mean(line.quality().mean()),
                line.themes().map(moved -> numbers.mean(moved.then())).orElse("–"),
                line.themes().map(moved -> numbers.mean(moved.now())).orElse("–"));
    }

    /** Which block moves which theme. */
    public List<MovedRows> getThemes() {
        return overview.themes().stream()
                .map(moved -> MovedRows.of(moved, numbers, locale))
                .toList();
    }

    /** The fewest groups from which that is shown. */
    public int getFewestGroups() {
        return JointShift.FEWEST_GROUPS;
    }

    /** The trainings that went less well. */
    public List<LowRow> getLow() {
        return overview.low().stream().map(this::row).toList();
    }

    private LowRow row(LowGroup low) {
        List<Edition> editions = low.evaluation().editions();
        return new LowRow(
                low.evaluation().id(),
                editions.get(0).program().title(),
                editions.stream().map(Edition::group).collect(Collectors.joining(", ")),
                numbers.mean(low.mean()),
                numbers.whole(low.n()));
    }
}
