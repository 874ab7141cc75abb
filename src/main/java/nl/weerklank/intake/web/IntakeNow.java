package nl.weerklank.intake.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.weerklank.evaluation.AskedTheme;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluation.State;
import nl.weerklank.questionnaire.Purpose;

/** How far an edition is with its intake and, after that, with the evaluation that asks its themes back. */
public class IntakeNow {

    private final Evaluation intake;
    private final Evaluation evaluation;
    private final State state;

    IntakeNow(List<Evaluation> evaluations, Instant now) {
        this.intake = latest(evaluations, Purpose.INTAKE);
        this.evaluation = latest(evaluations, Purpose.EVALUATION);
        this.state = intake == null ? null : intake.state(now);
    }

    private static Evaluation latest(List<Evaluation> evaluations, Purpose purpose) {
        return evaluations.stream()
                .filter(one -> one.purpose() == purpose)
                .max(Comparator.comparing(Evaluation::opensAt))
                .orElse(null);
    }

    /** The latest intake, or null. */
    public Evaluation getIntake() {
        return intake;
    }

    public boolean isWithoutIntake() {
        return intake == null;
    }

    /** Whether answers can still come in. */
    public boolean isRunning() {
        return intake != null && state != State.CLOSED;
    }

    /** Whether answers came or come in that are shown only after closing. */
    public boolean isSealed() {
        return isRunning() && !intake.isNamed();
    }

    /** Whether the evaluation was opened, so that what it asks back is fixed. */
    public boolean isFrozen() {
        return evaluation != null;
    }

    /** The names of the themes that the evaluation asks back; empty where it asks none. */
    public String getFrozenNames() {
        return evaluation.themes().stream().map(AskedTheme::name).collect(Collectors.joining(", "));
    }
}
