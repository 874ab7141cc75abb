package nl.weerklank.report.web;

import nl.weerklank.platform.Texts;
import nl.weerklank.report.Findings;

/** Why something has no figures. */
final class Closed {

    private Closed() {}

    /**
     * In words. Of what followed upon a certain answer it is left unsaid whether too few answered it, or whether their
     * number would tell something of that other answer: the difference would tell it too.
     */
    static String because(boolean follows, int needed, Texts texts) {
        return follows
                ? texts.getString("report.shared.closed-follows")
                : texts.format("report.shared.too-few", needed);
    }

    /** In words, or null for what is open. */
    static String because(Findings.Topic topic, Texts texts) {
        return topic.needed() == 0 ? null : because(topic.follows(), topic.needed(), texts);
    }
}
