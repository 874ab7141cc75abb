package nl.weerklank.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weerklank.outcome.ThemeFate;

/** What a report can be made of, before its trainer chooses. All of it but the texts without consent is for the client's eyes. */
interface Material {

    /** Whether there is anything to report yet. */
    boolean isReportable();

    /** The evaluation that it is about, while that is open. */
    Optional<OpenEvaluation> open();

    /** What the group is called, or the groups; null for one without a name. */
    String group();

    /** The days on which they were trained, in order. */
    List<LocalDate> days();

    /** Who gave the training, in order; empty where the trainer of the report did so alone. */
    List<Findings.Giver> team();

    /** How many took part; null where nobody was asked. */
    Findings.Turnout turnout();

    /** All scores together; null where none is open. */
    Findings.Overall overall();

    List<Findings.Theme> themes();

    List<Findings.Score> scores();

    List<Findings.Estimate> estimates();

    List<Findings.Listing> listings();

    /** The quotes with consent, in the order of the report. */
    List<Proposal> proposals();

    /** What was written and may not be quoted, for the trainer's eyes only. */
    List<Proposal> withoutConsent();

    /** What became of the themes, in the trainer's order. */
    List<ThemeFate> fates();
}
