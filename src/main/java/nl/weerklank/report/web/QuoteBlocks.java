package nl.weerklank.report.web;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.LivingReport;
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

    List<QuoteBlock> shown() {
        List<QuoteBlock> blocks = new ArrayList<>();
        int room = most;
        for (LivingReport.Quotes group : report.participantQuotes()) {
            int shown = Math.min(room, group.quotes().size());
            if (shown == 0) break;
            blocks.add(new QuoteBlock(title(group), group.note(), group.quotes().subList(0, shown)));
            room -= shown;
        }
        return blocks;
    }

    private String title(LivingReport.Quotes group) {
        return switch (group.kind()) {
            case ONE_LINER -> texts.getString("report.shared.one-liners");
            case REMARK -> texts.getString("report.shared.remarks");
            case SUGGESTION -> texts.getString("report.shared.suggestions");
            case MANAGER, OTHER -> group.heading();
        };
    }

    /** How many there is room for, and where the others stand; null where all are here. */
    String cut() {
        int all = report.participantQuotes().stream()
                .mapToInt(group -> group.quotes().size())
                .sum();
        return all <= most ? null : texts.format("report.file.cut", most, all);
    }
}
