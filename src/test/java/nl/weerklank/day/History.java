package nl.weerklank.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.weerklank.day.Forecast.Expected;
import nl.weerklank.day.Part.State;

/** A day in which anything is done in any order. */
final class History {
    static final Instant NINE = Instant.parse("2026-11-16T08:00:00Z");

    private final Random random;
    private final List<Part> parts = new ArrayList<>();
    private int now = -20;

    History(Random random) {
        this.random = random;
        int planned = 0;
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            int minutes = random.nextInt(6) == 0 ? 0 : random.nextInt(90);
            parts.add(random.nextInt(4) == 0 ? pinned(minutes, planned + random.nextInt(40)) : part(minutes));
            planned += minutes;
        }
    }

    void doSomething() {
        now += random.nextInt(25);
        int at = random.nextInt(parts.size());
        Part one = parts.get(at);
        switch (random.nextInt(4)) {
            case 0 -> begin(at);
            case 1 -> endRunning();
            case 2 -> parts.set(at, stretched(one, one.extraMinutes() + 5));
            default -> {
                if (!one.isBegun()) {
                    parts.set(at, one.skipped() ? going(part(one.minutes()), null, null) : skipped(one));
                }
            }
        }
    }

    private void begin(int at) {
        if (!parts.get(at).isBegun() && !parts.get(at).skipped()) {
            endRunning();
            parts.set(at, going(parts.get(at), now, null));
        }
    }

    private void endRunning() {
        parts.replaceAll(part -> part.state() == State.RUNNING
                ? new Part(
                        part.blocks(),
                        part.minutes(),
                        part.pin(),
                        part.startedAt(),
                        after(now),
                        false,
                        part.extraMinutes())
                : part);
    }

    void holds() {
        Forecast forecast = forecast();
        Instant before = NINE;
        for (Expected one : forecast.parts()) {
            assertThat(one.end()).isAfterOrEqualTo(one.start());
            switch (one.state()) {
                case SKIPPED, PASSED -> assertThat(one.end()).isEqualTo(before);
                case DONE, RUNNING ->
                    assertThat(one.start()).isEqualTo(one.part().startedAt());
                case COMING -> comes(one, before);
            }
            before = one.end();
        }
        assertThat(forecast.end()).isEqualTo(before);
    }

    private void comes(Expected one, Instant before) {
        Instant free = before.isAfter(after(now)) ? before : after(now);
        // a pin is kept, and what it costs is told to the second
        assertThat(one.start())
                .isEqualTo(one.part().pin() == null ? free : one.part().pin())
                .isEqualTo(free.plus(one.gap()).minus(one.overlap()));
        assertThat(one.gap().isZero() || one.overlap().isZero()).isTrue();
        assertThat(Duration.between(one.start(), one.end()).toMinutes())
                .isEqualTo(one.part().minutes() + one.part().extraMinutes());
    }

    /** Five minutes more for what is going on move what follows by at most five, and nothing that is pinned. */
    void stretchingMovesNoPin() {
        List<Expected> before = forecast().parts();
        List<Part> kept = List.copyOf(parts);
        parts.replaceAll(part -> part.state() == State.RUNNING ? stretched(part, part.extraMinutes() + 5) : part);
        List<Expected> later = forecast().parts();
        parts.clear();
        parts.addAll(kept);
        boolean behindPin = false;
        for (int i = 0; i < before.size(); i++) {
            Expected one = before.get(i);
            behindPin |= one.state() == State.COMING && one.part().pin() != null;
            if (one.state() == State.COMING) {
                Duration moved = Duration.between(one.start(), later.get(i).start());
                assertThat(moved).isBetween(Duration.ZERO, behindPin ? Duration.ZERO : Duration.ofMinutes(5));
            }
        }
    }

    Forecast forecast() {
        return Forecast.of(NINE, parts, after(now));
    }

    /** How it went, were it over now. */
    Forecast over() {
        return Forecast.over(NINE, parts, after(now));
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    Instant now() {
        return after(now);
    }

    static Instant after(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    static Part part(int minutes) {
        return new Part(List.of(1L), minutes, null, null, null, false, 0);
    }

    static Part pinned(int minutes, int at) {
        return new Part(List.of(1L), minutes, after(at), null, null, false, 0);
    }

    static Part going(Part part, Integer start, Integer end) {
        return new Part(
                part.blocks(),
                part.minutes(),
                part.pin(),
                start == null ? null : after(start),
                end == null ? null : after(end),
                part.skipped(),
                part.extraMinutes());
    }

    static Part stretched(Part part, int extra) {
        return new Part(
                part.blocks(), part.minutes(), part.pin(), part.startedAt(), part.endedAt(), part.skipped(), extra);
    }

    static Part skipped(Part part) {
        return new Part(part.blocks(), part.minutes(), part.pin(), null, null, true, part.extraMinutes());
    }
}
