package nl.weerklank.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Somebody with a copy of the database who tries to find out which rows come from the same person. Whatever can be seen
 * of a row counts as a number: where it stands, its key, each of its columns. For every two kinds of rows, and every two
 * such numbers, several measures tell how well they fit together; a measure has found something if it is greater for the
 * true matching of rows than for each of {@value #SHUFFLES} random ones.
 *
 * <p>By chance that happens once in a thousand times, so it must happen in each of several groups of people: for three
 * groups, once in 10^9 times for each of the some thousands of measurements.
 */
final class Linking {

    static final int SHUFFLES = 999;

    /** How well two numbers of each person fit together: the greater, the better. */
    private enum Measure {
        /** The order in which people stand is alike, or the reverse: Spearman's correlation. */
        ORDER {
            @Override
            double of(Seen one, Seen other, int[] matching) {
                return Math.abs(IntStream.range(0, matching.length)
                        .mapToDouble(i -> one.ranks[i] * other.ranks[matching[i]])
                        .sum());
            }
        },
        /** Who stands next to each other in one order does so in the other. */
        NEIGHBOURS {
            @Override
            double of(Seen one, Seen other, int[] matching) {
                return IntStream.range(1, matching.length)
                        .map(place ->
                                other.places[matching[one.order[place]]] - other.places[matching[one.order[place - 1]]])
                        .filter(apart -> Math.abs(apart) == 1)
                        .count();
            }
        },
        /** The difference is about the same for at least half of the people. */
        DIFFERENCE {
            @Override
            double of(Seen one, Seen other, int[] matching) {
                long[] differences = IntStream.range(0, matching.length)
                        .mapToLong(i -> other.numbers[matching[i]] - one.numbers[i])
                        .sorted()
                        .toArray();
                int half = matching.length / 2;
                return -IntStream.range(0, matching.length - half)
                        .mapToDouble(i -> (double) differences[i + half] - differences[i])
                        .min()
                        .orElseThrow();
            }
        },
        /** Some bit of the one goes with the same bit of the other, as it does where their exclusive-or is the same. */
        BITS {
            @Override
            double of(Seen one, Seen other, int[] matching) {
                return IntStream.range(0, Long.SIZE)
                        .mapToDouble(bit -> one.agreement(other, matching, bit))
                        .max()
                        .orElseThrow();
            }
        };

        /** Takes the numbers of one, and those of the other that the matching says to belong to the same people. */
        abstract double of(Seen one, Seen other, int[] matching);
    }

    /** One number of each person, with what is asked of it often. */
    private static final class Seen {

        private final long[] numbers;
        private final double[] ranks;
        private final int[] order;
        private final int[] places;

        Seen(long[] numbers, Random chance) {
            this.numbers = numbers;
            this.ranks = ranks(numbers);
            this.order = order(numbers, chance);
            this.places = new int[numbers.length];
            IntStream.range(0, order.length).forEach(place -> places[order[place]] = place);
        }

        /** How far from the middle each stands; equal ones stand together. */
        private static double[] ranks(long[] numbers) {
            return Arrays.stream(numbers)
                    .mapToDouble(one -> Arrays.stream(numbers)
                            .mapToInt(other -> Long.compare(one, other))
                            .sum())
                    .toArray();
        }

        /** Who stands first, second and so on; equal ones in an order that says nothing. */
        private static int[] order(long[] numbers, Random chance) {
            List<Integer> people =
                    new ArrayList<>(IntStream.range(0, numbers.length).boxed().toList());
            Collections.shuffle(people, chance);
            people.sort(Comparator.comparingLong(i -> numbers[i]));
            return people.stream().mapToInt(Integer::intValue).toArray();
        }

        /** How far from chance the bit agrees, in standard deviations; 0 for a bit that is the same for everybody. */
        double agreement(Seen other, int[] matching, int bit) {
            double people = numbers.length;
            double set = 0;
            double otherSet = 0;
            double both = 0;
            for (int i = 0; i < numbers.length; i++) {
                long first = numbers[i] >>> bit & 1;
                long second = other.numbers[matching[i]] >>> bit & 1;
                set += first;
                otherSet += second;
                both += first & second;
            }
            double variance = set * (people - set) * otherSet * (people - otherSet) / (people * people * (people - 1));
            return variance == 0 ? 0 : Math.abs(both - set * otherSet / people) / Math.sqrt(variance);
        }
    }

    private final Random chance;
    private final Set<String> known;

    /**
     * Tries matchings at random.
     *
     * @param known the kinds of rows that tell themselves whose they are, which need not be tried with each other
     */
    Linking(long seed, Set<String> known) {
        this.chance = new Random(seed);
        this.known = known;
    }

    /**
     * Every measure, with the two numbers that it was taken of, by which people are recognised in each of the groups.
     *
     * @param groups for each group, by the kind of rows and then by what is seen of them: one number for each person
     */
    SortedSet<String> found(List<Map<String, Map<String, long[]>>> groups) {
        SortedSet<String> found = new TreeSet<>();
        List<String> kinds = List.copyOf(new TreeMap<>(groups.get(0)).keySet());
        for (int i = 0; i < kinds.size(); i++) {
            for (int j = i + 1; j < kinds.size(); j++) {
                if (!known.contains(kinds.get(i)) || !known.contains(kinds.get(j))) {
                    found.addAll(found(groups, kinds.get(i), kinds.get(j)));
                }
            }
        }
        return found;
    }

    private List<String> found(List<Map<String, Map<String, long[]>>> groups, String kind, String otherKind) {
        List<String> found = new ArrayList<>();
        for (String name : groups.get(0).get(kind).keySet()) {
            for (String otherName : groups.get(0).get(otherKind).keySet()) {
                List<Seen> ones = seen(groups, kind, name);
                List<Seen> others = seen(groups, otherKind, otherName);
                for (Measure measure : Measure.values()) {
                    boolean everywhere = IntStream.range(0, groups.size())
                            .allMatch(group -> recognises(measure, ones.get(group), others.get(group)));
                    if (everywhere) {
                        found.add(measure + " of " + kind + "." + name + " and " + otherKind + "." + otherName);
                    }
                }
            }
        }
        return found;
    }

    private List<Seen> seen(List<Map<String, Map<String, long[]>>> groups, String kind, String name) {
        return groups.stream()
                .map(group -> new Seen(group.get(kind).get(name), chance))
                .toList();
    }

    private boolean recognises(Measure measure, Seen one, Seen other) {
        int[] matching = IntStream.range(0, one.numbers.length).toArray();
        double truth = measure.of(one, other, matching);
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            shuffle(matching);
            if (measure.of(one, other, matching) >= truth) {
                return false;
            }
        }
        return true;
    }

    private void shuffle(int[] matching) {
        for (int i = matching.length - 1; i > 0; i--) {
            int j = chance.nextInt(i + 1);
            int moved = matching[i];
            matching[i] = matching[j];
            matching[j] = moved;
        }
    }
}
