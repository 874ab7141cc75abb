package nl.weerklank.questionnaire.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Any number of the options.
 *
 * @param options in order
 * @param other whether another can be filled in: "anders, namelijk"
 */
public record ChoicesKind(List<Phrase> options, boolean other) implements OptionsKind {

    static final String WORD = "choices";

    public ChoicesKind {
        options = List.copyOf(options);
    }

    /** A choice of any of these, in the program's language, and no other. */
    public static ChoicesKind of(String... options) {
        return new ChoicesKind(Arrays.stream(options).map(Phrase::of).toList(), false);
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Optional<AnswerValue> read(Sent sent) {
        Set<Integer> chosen = new LinkedHashSet<>();
        for (Object one : parts(sent)) {
            Optional<Integer> mark = all().mark(sent.part(one));
            if (mark.isEmpty()) {
                return Optional.empty();
            }
            chosen.add(mark.get());
        }
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new AnswerValue.Marks(chosen));
    }

    @Override
    public Optional<String> readOther(Sent sent) {
        return parts(sent).stream()
                .flatMap(one -> Options.readOther(sent.part(one)).stream())
                .findFirst();
    }

    private static List<?> parts(Sent sent) {
        return sent.value() instanceof List<?> list ? list : List.of(sent.value());
    }

    @Override
    public Object typed(Typed typed) {
        String words = typed.value(Typed.OTHER);
        List<Object> picked = new ArrayList<>();
        typed.numbers("").forEach(one -> picked.add(all().typed(one, words)));
        if (!words.isEmpty()) {
            picked.add(all().typed(null, words));
        }
        return picked.stream().filter(Objects::nonNull).distinct().toList();
    }

    @Override
    public Object plain(AnswerValue value, String otherWords) {
        return value instanceof AnswerValue.Marks chosen
                ? chosen.marks().stream()
                        .sorted()
                        .map(mark -> all().plain(mark, otherWords))
                        .toList()
                : value.plain();
    }

    @Override
    public String said(AnswerValue value, String otherWords, Locale locale) {
        return ((AnswerValue.Marks) value)
                .marks().stream()
                        .sorted()
                        .map(mark -> all().said(mark, otherWords, locale))
                        .collect(Collectors.joining(", "));
    }
}
