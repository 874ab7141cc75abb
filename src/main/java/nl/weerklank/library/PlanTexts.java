package nl.weerklank.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.weerklank.intake.Themes;
import nl.weerklank.plan.Edited;
import nl.weerklank.plan.OwnKinds;
import nl.weerklank.plan.PlanEdits;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.samples.PlanFile;
import nl.weerklank.samples.Unreadable;

/** Plans as texts that other programs and people can read and write: YAML as in the sample courses, and Markdown. */
@ApplicationScoped
@Transactional
public class PlanTexts {
    /** The most bytes of such a text. */
    public static final int LARGEST = PlanFile.LARGEST;

    @Inject
    private SessionPlans plans;

    @Inject
    private PlanEdits edits;

    @Inject
    private Themes themes;

    @Inject
    private OwnKinds kinds;

    /** The plan of an edition in the form of the course files. */
    public String yaml(Edition edition) {
        SessionPlan plan = plans.of(edition);
        return PlanYaml.write(
                edition.group(),
                plan.drafts(),
                edition.locale(),
                names(edition, plan).themeNames());
    }

    /** The plan of an edition as Markdown. */
    public String markdown(Edition edition) {
        SessionPlan plan = plans.of(edition);
        return PlanMarkdown.write(
                edition.program().title() + ", " + edition.group(),
                plan,
                edition.locale(),
                names(edition, plan).themeNames());
    }

    /**
     * Replaces a plan by what stands in a text in the form of the course files. Refuses it with the line of everything
     * that is wrong with it, and then changes nothing.
     *
     * @param version the version of the plan that the sender saw, or null
     * @param reader the language in which mistakes are told
     */
    public Edited replaceByYaml(Planner planner, Integer version, byte[] text, Locale reader) {
        checkSize(text);
        try {
            PlanNames names = names(planner.edition(), plans.of(planner.edition()));
            return edits.replaceOnDates(
                    planner,
                    version,
                    PlanFile.read("plan.yaml", text, names.known()).days());
        } catch (Unreadable unreadable) {
            throw unreadable.refusal(reader);
        }
    }

    /** The same for a text as {@link #markdown} gives it. */
    public Edited replaceByMarkdown(Planner planner, Integer version, byte[] text, Locale reader) {
        checkSize(text);
        PlanNames names = names(planner.edition(), plans.of(planner.edition()));
        return edits.replaceOnDates(planner, version, MarkdownReading.read(decoded(text), names.known(), reader));
    }

    private PlanNames names(Edition edition, SessionPlan plan) {
        return new PlanNames(
                themes.of(edition),
                kinds.of(edition.organisation()),
                plan.blocks().stream().flatMap(block -> block.files().stream()).toList());
    }

    private static void checkSize(byte[] text) {
        if (text.length > LARGEST) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "plan.refusal.too-large", LARGEST / 1_000_000);
        }
    }

    private static String decoded(byte[] text) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw Refusal.invalid("line 1", "samples.mistake.not-utf8");
        }
    }
}
