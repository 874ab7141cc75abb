package nl.weerklank.trend.web;

import java.util.Locale;
import java.util.Optional;
import nl.weerklank.platform.Texts;
import nl.weerklank.trend.Answering;

/**
 * How many answered, in words. Where a share is not of all who answered, because it is not known of every training how many
 * people were there, the numbers that it is of are said with it.
 */
final class AnsweringWords {

    private static final String OF = "trend.chart.sent-of";

    private final Texts texts;
    private final Numbers numbers;

    AnsweringWords(Locale locale) {
        texts = Texts.in(locale);
        numbers = new Numbers(locale);
    }

    /** The sentence above the page: at so many trainings so many, and which share of those who were there. */
    String lead(int groups, Answering all) {
        String sent = texts.format("trend.overview.lead-unknown", groups, all.sent());
        if (all.share().isEmpty()) return sent;
        if (all.isPartlyKnown()) return sent + " " + texts.format("trend.overview.lead-known", known(all));
        return texts.format("trend.overview.lead", groups, all.sent(), numbers.share(all.share()));
    }

    /** Where the number of forms stands beside it: "83%", "11 van 12 (92%)", or a dash where nothing is known. */
    String share(Answering one) {
        return one.isPartlyKnown() ? known(one) : numbers.share(one.share());
    }

    /** How many were there, where it is known; a dash otherwise. */
    String asked(Answering one) {
        return one.share().isEmpty() ? "–" : numbers.whole(one.asked());
    }

    /** By itself: "10 van 12 (83%)", or "18 ingestuurd" where it is not known of all of them. */
    String sent(Answering one) {
        return one.share().isEmpty() || one.isPartlyKnown() ? texts.format("trend.chart.sent", one.sent()) : known(one);
    }

    /** What is said besides {@link #sent} where it is known of some trainings, and not of all. */
    Optional<String> besides(Answering one) {
        return one.isPartlyKnown() ? Optional.of(texts.format("trend.chart.known", known(one))) : Optional.empty();
    }

    private String known(Answering one) {
        return texts.format(OF, one.sentOfAsked(), one.asked(), numbers.share(one.share()));
    }
}
