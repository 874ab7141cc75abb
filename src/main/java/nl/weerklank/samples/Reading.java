package nl.weerklank.samples;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * What reading a file gave: what stands in it, or everything that is wrong with it.
 *
 * @param content null where there is a mistake
 * @param mistakes in the order of the file
 */
record Reading<T>(T content, List<SampleMistake> mistakes) {

    private static final Pattern FILE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.yaml");
    private static final int LONGEST_SLUG = 80;
    private static final int DEEPEST = 30;

    /** Reads a course; the file's name without its extension becomes the slug. */
    static Reading<Sample> course(String folder, String name, byte[] bytes) {
        String slug = name.replaceFirst("\\.yaml$", "");
        Reading<Sample> reading = of(folder + "/" + name, bytes, spot -> CourseReader.read(slug, spot));
        if (FILE.matcher(name).matches() && slug.length() <= LONGEST_SLUG) {
            return reading;
        }
        List<SampleMistake> mistakes = new ArrayList<>(reading.mistakes);
        mistakes.add(0, whole(folder + "/" + name, 1, 1, "samples.mistake.file-name", LONGEST_SLUG));
        return new Reading<>(null, mistakes);
    }

    /** Reads a file that holds a language and four questionnaires, and nothing else. */
    static Reading<List<SampleQuestionnaire>> questionnaires(String file, byte[] bytes) {
        return of(file, bytes, spot -> {
            Spot.Fields fields = spot.fields("language", "questionnaires");
            return QuestionnaireReader.read(fields, CourseReader.language(fields));
        });
    }

    /** Reads any file; what is in it is for the reader to say. */
    static <T> Reading<T> of(String file, byte[] bytes, Function<Spot, T> reader) {
        try {
            String text = decoded(bytes);
            Optional<Event> deep = tooDeep(text);
            if (deep.isPresent()) {
                return broken(tooDeep(file, deep.get()));
            }
            Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(text);
            return root.map(node -> read(file, node, reader))
                    .orElseGet(() -> broken(whole(file, 1, 1, "samples.mistake.empty-file")));
        } catch (MarkedYamlEngineException unreadable) {
            return broken(unreadable(file, unreadable));
        } catch (ReaderException character) {
            return broken(at(file, bytes, character.getPosition(), "samples.mistake.character"));
        } catch (YamlEngineException unreadable) {
            return broken(whole(file, 1, 1, "samples.mistake.not-yaml"));
        } catch (CharacterCodingException notText) {
            return broken(whole(file, 1, 1, "samples.mistake.not-utf8"));
        }
    }

    /** What lies deeper than any file of ours; whoever reads that by recursion comes to the end of its stack. */
    private static Optional<Event> tooDeep(String text) {
        int depth = 0;
        for (Event event : new Parse(LoadSettings.builder().build()).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {
                    // nothing that holds others
                }
            }
            if (depth > DEEPEST) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    private static SampleMistake tooDeep(String file, Event event) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        int column = event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
        return whole(file, line, column, "samples.mistake.too-deep");
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static <T> Reading<T> read(String file, Node root, Function<Spot, T> reader) {
        List<SampleMistake> mistakes = new ArrayList<>();
        T content = reader.apply(new Spot(root, "", file, mistakes));
        return new Reading<>(
                mistakes.isEmpty() ? content : null, mistakes.stream().sorted().toList());
    }

    private static SampleMistake unreadable(String file, MarkedYamlEngineException unreadable) {
        int line = unreadable.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
        int column =
                unreadable.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
        return whole(file, line, column, "samples.mistake.not-yaml");
    }

    private static SampleMistake at(String file, byte[] bytes, int position, String key) {
        String before = new String(bytes, StandardCharsets.UTF_8)
                .codePoints()
                .limit(position)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return whole(file, line, before.length() - before.lastIndexOf('\n'), key);
    }

    private static SampleMistake whole(String file, int line, int column, String key, Object... arguments) {
        return new SampleMistake(file, line, column, "", key, List.of(arguments));
    }

    private static <T> Reading<T> broken(SampleMistake mistake) {
        return new Reading<>(null, List.of(mistake));
    }
}
