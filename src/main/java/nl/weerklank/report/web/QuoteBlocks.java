package nl.weerklank.report.web;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.LivingReport;
import nl.weerklank.report.QuoteShare;
import nl.weerklank.report.Section;
import nl.weerklank.report.web.ReportView.QuoteBlock;

/** The participants' quotes under their titles, as many as there is room for. */
final class QuoteBlocks {

    private final LivingReport report;
    private final int most;
    private final Texts texts;

    QuoteBlocks(LivingReport report, int most) {
        this.report = report;
        this.most = most;
        this.texts = Texts.in(report.locale());
    }

    /** Those of one section; there is room for what comes later only after what comes first. */
    List<QuoteBlock> shown(Section section) {
        List<QuoteBlock> blocks = new ArrayList<>();
        int room = most;
        for (LivingReport.Quotes group : report.participantQuotes()) {
            int shown = Math.min(room, group.quotes().size());
            if (shown == 0) break;
            room -= shown;
            if (group.kind().section() != section) continue;
            blocks.add(new QuoteBlock(title(group), group.note(), group.quotes().subList(0, shown)));
        }
        return blocks;
    }

    private String title(LivingReport.Quotes group) {
        return switch (group.kind()) {
            case ONE_LINER -> texts.getString("report.shared.one-liners");
            case REMARK -> texts.getString("report.shared.remarks");
            case SUGGESTION -> texts.getString("report.shared.suggestions");
            case MANAGER, OTHER, PROMISE -> group.heading();
        };
    }

    /** How many there is room for, and where the others stand; null where all are here. */
    String cut() {
        int all = report.participantQuotes().stream()
                .mapToInt(group -> group.quotes().size())
                .sum();
        return all <= most ? null : texts.format("report.file.cut", most, all);
    }

    /** How many of the quotes with consent the report shows; null where that is not known. */
    String share() {
        QuoteShare share = report.findings().presentation().share();
        if (share == null) return null;
        if (!share.isTold()) return texts.getString("report.shared.quotes-all");
        int shown = report.participantQuotes().stream()
                .filter(group -> group.kind().section() == Section.QUOTES)
                .mapToInt(group -> group.quotes().size())
                .sum();
        return texts.format("report.shared.quotes-share", shown, share.allowed(shown));
    }
}
