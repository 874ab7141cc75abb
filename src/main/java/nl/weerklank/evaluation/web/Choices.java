package nl.weerklank.evaluation.web;

import java.util.List;
import java.util.stream.Stream;
import nl.weerklank.evaluation.Item;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.kind.ChoicesKind;
import nl.weerklank.questionnaire.kind.Direction;
import nl.weerklank.questionnaire.kind.GradeKind;
import nl.weerklank.questionnaire.kind.Shape;
import nl.weerklank.questionnaire.kind.Step;
import nl.weerklank.questionnaire.kind.Typed;

/** What can be picked in answer to one question, and what of it was. */
public final class Choices {

    private static final String OTHER = "other";

    /** As many steps fit beside each other on a phone. */
    private static final int MOST_ABREAST = 5;

    /** So few steps leave room for words of the usual size. */
    private static final int FEW = 3;

    /** A longer word does not fit in a fifth of a phone's width. */
    private static final int LONGEST_WORD = 10;

    private final Item item;
    private final Asking asking;

    Choices(Item item, Asking asking) {
        this.item = item;
        this.asking = asking;
    }

    /** Everything that can be picked as an answer to the question, by mark; another option is 0. */
    static Stream<Step> all(Item item, Asking asking) {
        Stream<Step> other = item.kind().asksOther() ? Stream.of(new Step(0, other(asking))) : Stream.empty();
        return Stream.of(
                        item.kind().steps(asking.locale()).stream(),
                        item.kind().options(asking.locale()).stream(),
                        other)
                .flatMap(steps -> steps);
    }

    private static String other(Asking asking) {
        return Texts.in(asking.locale()).getString("questionnaire.option.other");
    }

    private List<Step> steps() {
        return item.kind().steps(asking.locale());
    }

    public List<Option> getSteps() {
        return options("", steps());
    }

    public List<Option> getStepsThen() {
        return options(Typed.THEN, steps());
    }

    public List<Option> getStepsNow() {
        return options(Typed.NOW, steps());
    }

    public List<Option> getOptions() {
        return options("", item.kind().options(asking.locale()));
    }

    private List<Option> options(String suffix, List<Step> steps) {
        return steps.stream()
                .map(step -> option(suffix, item.kind().picked(step.value()).toString(), step.label()))
                .toList();
    }

    private Option option(String suffix, String value, String label) {
        return new Option(
                value, label, asking.sent().values(item.field() + suffix).contains(value));
    }

    /** The type of the inputs that pick an option. */
    public String getType() {
        return item.kind() instanceof ChoicesKind ? "checkbox" : "radio";
    }

    /** Whether another option can be filled in. */
    public boolean isAskingOther() {
        return item.kind().asksOther();
    }

    /** The choice of another option. */
    public Option getOther() {
        return option("", OTHER, other(asking));
    }

    /** What was filled in as another option. */
    public String getOtherWritten() {
        return asking.sent().value(item.field() + Typed.OTHER);
    }

    /** Whether the steps go up and are several, so that a number with each of them helps. */
    public boolean isNumbered() {
        Direction direction = item.kind().parameters().direction();
        return steps().size() > 2 && (direction == null || direction == Direction.POSITIVE);
    }

    /** The classes of a row of steps: below each other where their words need the room. */
    public String getRow() {
        boolean tall = steps().size() > MOST_ABREAST || steps().stream().anyMatch(Choices::isWide);
        boolean few = steps().size() <= FEW;
        return "scale words" + (tall ? " tall" : few ? " few" : "") + (isNumbered() ? "" : " wordy");
    }

    private static boolean isWide(Step step) {
        return Stream.of(step.label().split("[\\s-]+")).anyMatch(word -> word.length() > LONGEST_WORD);
    }

    /** What the ends of a row mean that shows numbers only: "1 lukt niet, 5 lukt goed"; null for any other. */
    public String getEnds() {
        boolean pair = item.kind().shape() == Shape.PAIR;
        if (!pair && !(item.kind() instanceof GradeKind grade && !grade.ends().isEmpty())) {
            return null;
        }
        Step lowest = steps().get(0);
        Step highest = steps().get(steps().size() - 1);
        return asking.say("evaluation.form.ends", lowest.value(), lowest.label(), highest.value(), highest.label());
    }
}
