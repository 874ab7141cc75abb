package nl.weerklank.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.weerklank.testing.BenchmarkPage;
import nl.weerklank.testing.Load;

/**
 * What opening and sending a form was found to cost, and whether that is little enough.
 *
 * <p>The bounds were set where a bare servlet of 3 KB takes 0.06 ms of the processor and is asked 25,400 times a second.
 * What that servlet takes in the same run is told beside them, and judges nothing: it tells how fast a machine is.
 */
record FormCosts(Load.Result bareServlet, State empty, State many) {

    /** What the bare servlet took where the bounds were set. */
    private static final double SERVLET_MILLIS = 0.06;

    /** How often a second it was asked there. */
    private static final double SERVLETS_PER_SECOND = 25_400;

    private static final double OPENING_MILLIS = 0.6;
    private static final double OPENINGS_PER_SECOND = 3000;
    private static final double SENDING_MILLIS = 1.2;
    private static final double SENDINGS_PER_SECOND = 1000;
    private static final double SHARE_OF_BARE = 0.2;
    private static final double SLOWEST_MILLIS = 80;
    /** How much more it may take with ten million answers than with none. */
    private static final double FLAT = 1.25;

    /** All that is measured on one state of the database. */
    record State(String name, Load.Result file, Load.Result opening, Load.Result sending, Load.Result bare) {}

    /** What is not met, a line each. */
    List<String> missed() {
        List<String> missed = new ArrayList<>();
        missed(empty, missed);
        missed(many, missed);
        flat(empty, many, missed);
        return missed;
    }

    /** How many times as much of the processor this machine takes as that for which the bounds were set. */
    private double dearer() {
        return bareServlet.processorMillis() / SERVLET_MILLIS;
    }

    /** How many times as long it takes by the clock. */
    private double slower() {
        return SERVLETS_PER_SECOND / bareServlet.perSecond();
    }

    private static void missed(State measured, List<String> missed) {
        Load.Result opening = measured.opening();
        Load.Result sending = measured.sending();
        atMost("processor time of opening", opening.processorMillis(), OPENING_MILLIS, missed);
        atLeast("openings a second", opening.perSecond(), OPENINGS_PER_SECOND, missed);
        atMost("processor time of opening and sending", sending.processorMillis(), SENDING_MILLIS, missed);
        atLeast("forms a second", sending.perSecond(), SENDINGS_PER_SECOND, missed);
        atLeast(
                "forms a second, beside bare commits",
                sending.perSecond(),
                SHARE_OF_BARE * measured.bare().perSecond(),
                missed);
        atMost("slowest of a hundred", sending.millis(0.99), SLOWEST_MILLIS, missed);
    }

    private static void flat(State empty, State many, List<String> missed) {
        atMost(
                "opening with many answers",
                many.opening().processorMillis(),
                FLAT * empty.opening().processorMillis(),
                missed);
        atMost(
                "sending with many answers",
                many.sending().processorMillis(),
                FLAT * empty.sending().processorMillis(),
                missed);
    }

    private static void atMost(String what, double is, double most, List<String> missed) {
        if (is > most) {
            missed.add(String.format(Locale.ROOT, "%s: %.2f, at most %.2f", what, is, most));
        }
    }

    private static void atLeast(String what, double is, double least, List<String> missed) {
        if (is < least) {
            missed.add(String.format(Locale.ROOT, "%s: %.0f, at least %.0f", what, is, least));
        }
    }

    /** Writes it down, after how it was measured. */
    void write(String how) {
        BenchmarkPage.write(
                "What the form costs",
                how
                        + bounds()
                        + row("a bare servlet, alone on the server as it comes", bareServlet)
                        + rows(empty)
                        + rows(many));
    }

    private String bounds() {
        return String.format(
                Locale.ROOT,
                """

                The bounds were set where a bare servlet of 3 KB takes %.2f ms of the processor and is asked %,.0f times
                a second: %.1f ms and %,.0f a second for opening; %.1f ms, %,.0f a second and 99 of 100 within %.0f ms
                for opening and sending. Here that servlet takes %.1f times as much of the processor and %.1f times as
                long. The bounds are held against what is measured, as they are.

                | | processor ms each | bare servlets | a second | half within | 99 of 100 within |
                |---|---|---|---|---|---|
                """,
                SERVLET_MILLIS,
                SERVLETS_PER_SECOND,
                OPENING_MILLIS,
                OPENINGS_PER_SECOND,
                SENDING_MILLIS,
                SENDINGS_PER_SECOND,
                SLOWEST_MILLIS,
                dearer(),
                slower());
    }

    private String rows(State state) {
        return row("a static file, " + state.name(), state.file())
                + row("opening the form, " + state.name(), state.opening())
                + row("opening and sending it, " + state.name(), state.sending())
                + String.format(
                        Locale.ROOT,
                        "| bare commits, %s | | | %.0f | %.1f ms | %.1f ms |%n",
                        state.name(),
                        state.bare().perSecond(),
                        state.bare().millis(0.5),
                        state.bare().millis(0.99));
    }

    private String row(String what, Load.Result result) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.1f | %.0f | %.1f ms | %.1f ms |%n",
                what,
                result.processorMillis(),
                result.processorMillis() / bareServlet.processorMillis(),
                result.perSecond(),
                result.millis(0.5),
                result.millis(0.99));
    }
}
