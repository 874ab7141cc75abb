package nl.weerklank.report.web.file;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.outcome.Quote;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.Findings;
import nl.weerklank.report.Section;
import nl.weerklank.report.web.Headline;
import nl.weerklank.report.web.ReportView;
import nl.weerklank.report.web.ThemeRow;
import nl.weerklank.report.web.chart.Chart;

/** Tells a report as its page shows it, in the same words and the same order. */
final class Telling {

    private final ReportView view;
    private final Findings findings;
    private final Texts texts;
    private final Teller teller;

    private Telling(ReportView view, Teller teller) {
        this.view = view;
        this.findings = view.findings();
        this.texts = Texts.in(view.locale());
        this.teller = teller;
    }

    static void tell(ReportView view, Teller teller) throws IOException {
        new Telling(view, teller).tell();
    }

    private void tell() throws IOException {
        teller.begin(view);
        opening();
        for (Section section : view.sections()) tell(section);
        changes();
        method();
        teller.end();
    }

    private void tell(Section section) throws IOException {
        switch (section) {
            case GOAL -> goal();
            case MANAGER -> manager();
            case THEMES -> themes();
            case SCORES -> new TellingFigures(view, teller).tell();
            case QUOTES -> quotes();
            case PROMISES -> promises();
            case NEXT_STEPS -> nextSteps();
            case OFFER -> offer();
        }
    }

    private void introduce(Section section) throws IOException {
        String words = view.introductionInWords(section);
        if (words != null) teller.text(null, words);
    }

    private void opening() throws IOException {
        teller.chapter("about", texts.getString("report.shared.kicker"));
        teller.text(texts.getString("report.file.training"), findings.title());
        teller.text(texts.getString("report.file.client"), view.group());
        teller.text(texts.getString("report.file.days"), view.days());
        teller.text(texts.getString("report.shared.by"), view.givers() + " · " + findings.organisation());
        teller.text(texts.getString("report.file.made-on"), view.date(findings.madeOn()));
        if (findings.turnout() == null) return;
        Headline headline = view.headline();
        if (headline.verdict() != null) {
            teller.text(
                    texts.getString("report.file.verdict"), headline.verdict() + " (" + headline.verdictNote() + ")");
        }
        teller.text(null, headline.turnout() + " " + headline.answered());
        if (headline.better() != null) {
            teller.text(null, headline.better() + " " + texts.getString("report.shared.better"));
        }
        if (headline.waitingForOthers() != null) teller.note(headline.waitingForOthers());
        if (findings.turnout().counted() == 0) teller.note(texts.getString("report.shared.nothing-open"));
    }

    private void goal() throws IOException {
        Findings.Goal goal = findings.goal();
        if (goal == null) return;
        teller.chapter("goal", texts.getString("report.shared.goal"));
        introduce(Section.GOAL);
        if (goal.wording() != null) teller.text(null, goal.wording());
        teller.note(view.agreed());
        if (goal.noticedBy() != null) teller.note(texts.getString("report.shared.noticed-by") + " " + goal.noticedBy());
        if (goal.answer() != null) teller.text(texts.getString("report.shared.goal-answer"), goal.answer());
        teller.note(view.caution());
    }

    private void manager() throws IOException {
        List<Quote> quotes = view.managerQuotes();
        if (quotes.isEmpty()) return;
        teller.chapter("manager", texts.getString("report.file.chapter-manager"));
        introduce(Section.MANAGER);
        for (Quote quote : quotes) teller.quote(new Said(quote.wording(), view.signature(quote), null, false));
    }

    private void themes() throws IOException {
        if (!view.hasThemes()) return;
        teller.chapter("themes", texts.getString("report.shared.themes"));
        introduce(Section.THEMES);
        if (!view.shifts().isEmpty()) {
            teller.note(texts.getString("report.shared.themes-note"));
            teller.chart(Chart.THEMES);
            teller.table(TellingFigures.shifts(view, texts));
        }
        List<ThemeRow> others = view.otherThemes();
        if (others.isEmpty()) return;
        teller.heading(texts.getString("report.shared.other-themes"));
        teller.listing(others.stream().map(Telling::fate).toList());
    }

    private static String fate(ThemeRow theme) {
        String known = Stream.of(theme.decision(), theme.detail())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return known.isEmpty() ? theme.name() : theme.name() + ": " + known;
    }

    private void quotes() throws IOException {
        List<ReportView.QuoteBlock> blocks = view.quotes();
        if (blocks.isEmpty()) return;
        teller.chapter("quotes", texts.getString("report.shared.quotes"));
        introduce(Section.QUOTES);
        teller.note(texts.getString("report.shared.quotes-note"));
        if (view.share() != null) teller.note(view.share());
        if (view.cut() != null) teller.note(view.cut());
        tell(blocks);
    }

    private void promises() throws IOException {
        List<ReportView.QuoteBlock> blocks = view.promises();
        if (blocks.isEmpty()) return;
        teller.chapter("promises", texts.getString("report.shared.promises"));
        introduce(Section.PROMISES);
        teller.note(texts.getString("report.shared.promises-note"));
        tell(blocks);
    }

    private void tell(List<ReportView.QuoteBlock> blocks) throws IOException {
        for (ReportView.QuoteBlock block : blocks) {
            teller.heading(block.title());
            if (block.note() != null) teller.note(block.note());
            for (Quote quote : block.quotes()) tell(quote);
        }
    }

    private void tell(Quote quote) throws IOException {
        // withdrawn while this was being written down
        if (quote.wording().isEmpty()) return;
        teller.quote(new Said(quote.wording(), view.writer(quote), view.about(quote), view.look(quote) != null));
        String done = view.doneWith(quote);
        if (done != null) teller.text(texts.getString("report.shared.done-with"), done);
    }

    private void nextSteps() throws IOException {
        if (findings.nextSteps().isEmpty()) return;
        teller.chapter("next-steps", texts.getString("report.shared.next-steps"));
        introduce(Section.NEXT_STEPS);
        teller.listing(findings.nextSteps());
    }

    private void offer() throws IOException {
        if (findings.offer() == null) return;
        teller.chapter("offer", texts.getString("report.shared.offer"));
        introduce(Section.OFFER);
        teller.text(null, findings.offer());
    }

    private void changes() throws IOException {
        if (view.changedSince() == null) return;
        teller.chapter("changes", view.changedSince());
        if (!view.changes().isEmpty()) teller.listing(view.changes());
    }

    private void method() throws IOException {
        teller.chapter("method", texts.getString("report.shared.method"));
        for (String line : view.method()) teller.note(line);
    }
}
