package nl.weerklank.samples;

import java.util.List;
import java.util.Locale;
import nl.weerklank.platform.Refusal;

/** That a file is not what it should be, with everything that is wrong with it. */
public final class Unreadable extends Exception {
    private final transient List<SampleMistake> mistakes;

    Unreadable(List<SampleMistake> mistakes) {
        super(String.valueOf(mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** In the order of the file. */
    public List<SampleMistake> mistakes() {
        return mistakes;
    }

    /** The same as a refusal, each mistake with its line. */
    public Refusal refusal(Locale locale) {
        return Refusal.invalid(mistakes.stream()
                .map(mistake -> new Refusal.Mistake(
                        mistake.path(), "samples.mistake.at", mistake.line(), mistake.message(locale)))
                .toList());
    }
}
