package nl.weerklank.report.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.print.DrawingPng;
import nl.weerklank.report.web.ReportView;
import nl.weerklank.report.web.SampleView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that have no end are written down without being held. */
class FlatFileTest {

    private static final int FEW = 2_000;
    private static final int MANY = 100_000;

    /** Keys take up some room; the words, of which each has a quarter of a kilobyte, would take ten times as much. */
    private static final long MOST_BYTES_A_QUOTE = 100;

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"XLSX", "CSV", "JSON"})
    void holdsNoMoreOfManyQuotesThanOfFew(FileKind kind) throws IOException {
        List<Integer> asked = new ArrayList<>();
        write(kind, FEW, asked);
        long few = write(kind, FEW, asked);
        asked.clear();
        long many = write(kind, MANY, asked);

        System.out.println(kind + ": " + few / 1024 + " kB held at the end of " + FEW + " quotes, " + many / 1024
                + " kB of " + MANY);
        assertThat(many - few).isLessThan(MOST_BYTES_A_QUOTE * (MANY - FEW));
        assertThat(asked).hasSize(2 * MANY / 1000).allMatch(portion -> portion <= 1000);
    }

    /** What is held while the last bytes are written. */
    private static long write(FileKind kind, int quotes, List<Integer> asked) throws IOException {
        long before = held();
        ReportView report = SampleView.endless(quotes, asked::add);
        Gauge gauge = new Gauge();
        kind.write(report, List.of(), new DrawingPng(""), gauge);
        if (quotes == MANY) assertThat(gauge.looks).isGreaterThan(2);
        return Math.max(0, gauge.most - before);
    }

    private static long held() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }

    /** Counts what comes, throws it away, and now and then looks at what is held. */
    private static final class Gauge extends OutputStream {
        private static final long BETWEEN = 400_000;

        private long written;
        private long next = 1;
        private long most;
        private int looks;

        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
            if (written < next) return;
            next += BETWEEN;
            looks++;
            most = Math.max(most, held());
        }
    }
}
