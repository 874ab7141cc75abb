package nl.weerklank.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.weerklank.outcome.Wording;
import nl.weerklank.platform.Dates;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.ClientLink;
import nl.weerklank.report.ClientReport;
import nl.weerklank.report.Findings;
import nl.weerklank.report.OverTime;

/** The page of a client that this request shows; nothing by itself, for only a link leads here. */
@Named("sharedClient")
@RequestScoped
public class SharedClientPage {

    /**
     * A report to open.
     *
     * @param about group and days
     * @param verdict with a capital, or null
     * @param answered "11 van 12", or null where there was no evaluation
     */
    public record Line(String address, String title, String language, String about, String verdict, String answered) {}

    /** A theme or estimate over the trainings of a program: a table that is its own chart. */
    public record Course(String name, String low, String high, List<ShiftRow> rows) {}

    /** What was asked in several trainings of a program. */
    public record Program(String title, List<Course> courses) {}

    private ClientLink link;
    private List<Line> lines;
    private List<Program> programs;
    private Texts texts;
    private Dress dress;
    private String colours;

    void show(ClientLink opened, List<ClientReport> reports, String address) {
        this.link = opened;
        this.texts = Texts.in(opened.locale());
        this.lines = reports.stream().map(report -> line(report, address)).toList();
        this.programs = OverTime.of(reports).stream().map(this::program).toList();
    }

    /** Shows it in the organisation's style, whose rules are found at this address. */
    void wear(Dress worn, String addressOfStyles) {
        this.dress = worn;
        this.colours = worn.isColoured() ? addressOfStyles : null;
    }

    /** The organisation's logo as the source of a picture, or null. */
    public String getLogo() {
        return dress.logo();
    }

    /** The client's logo likewise. */
    public String getClientLogo() {
        return dress.clientLogo();
    }

    /** Where the rules for the organisation's colour are, or null. */
    public String getColours() {
        return colours;
    }

    private Line line(ClientReport report, String address) {
        Findings findings = report.findings();
        String days = Dates.days(findings.days(), getLocale());
        Findings.Overall overall = findings.overall();
        Findings.Turnout turnout = findings.turnout();
        return new Line(
                address + "/" + report.report().id(),
                findings.title(),
                report.report().locale().getLanguage(),
                about(report, days),
                overall == null
                        ? null
                        : Wording.capitalised(overall.verdict(), report.report().locale()),
                turnout == null ? null : answered(turnout));
    }

    /** The group, or the groups together, and the days. */
    private String about(ClientReport report, String days) {
        String group = report.findings().group();
        if (report.report().together()) return group + " · " + texts.getString("report.client.together") + " · " + days;
        return group == null ? days : group + " · " + days;
    }

    private String answered(Findings.Turnout turnout) {
        String answered = turnout.knowsHowMany() ? "report.client.answered" : "report.client.answered-unknown";
        return texts.format(answered, turnout.counted(), turnout.invited());
    }

    private Program program(OverTime program) {
        return new Program(
                program.program(), program.lines().stream().map(this::course).toList());
    }

    private Course course(OverTime.Line line) {
        Figures figures = new Figures(getLocale());
        String low = line.low() == null ? texts.getString("report.shared.low") : line.low();
        String high = line.high() == null ? texts.getString("report.shared.high") : line.high();
        return new Course(
                line.name(),
                "1 " + low,
                "5 " + high,
                line.points().stream()
                        .map(point -> ShiftRow.of(when(point), line.name(), point, figures, texts))
                        .toList());
    }

    /** "16 november 2026, Balie en Backoffice". */
    private String when(OverTime.Point point) {
        String day = date(point.day());
        return point.groups().isEmpty() ? day : day + ", " + Wording.list(point.groups(), getLocale());
    }

    /** The language of the page; refuses as not found where nobody was led here. */
    public Locale getLocale() {
        if (link == null) throw Refusal.notFound();
        return link.locale();
    }

    public String getClient() {
        return link.client().name();
    }

    public String getOrganisation() {
        return link.client().organisation().name();
    }

    /** The reports, that of the newest training first. */
    public List<Line> getLines() {
        return lines;
    }

    /** What can be seen over time; empty where nothing was asked twice. */
    public List<Program> getPrograms() {
        return programs;
    }

    /** Until when the link opens the page, or null. */
    public String getExpires() {
        return link.expiresOn() == null ? null : texts.format("report.shared.expires", date(link.expiresOn()));
    }

    private String date(LocalDate date) {
        return Dates.full(date, getLocale());
    }
}
