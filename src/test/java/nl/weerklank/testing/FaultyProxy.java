package nl.weerklank.testing;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * A bad network between phones and a server, for requests over HTTP of one connection each. What becomes of a request is
 * a matter of chance, yet the same at every run: it depends on the seed and on the name that the sender gives this try in
 * the header {@value #TRY}. A request without a name passes.
 */
public final class FaultyProxy implements AutoCloseable {

    /** The header in which a sender names a try: "phone 17, 3". It does not reach the server. */
    public static final String TRY = "Try";

    private static final int OVERTAKERS = 3;
    private static final long LONGEST_HOLD_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int LONGEST_DELAY_MILLIS = 200;
    private static final int PATIENCE_MILLIS = 90_000;
    private static final int END_OF_HEAD = 0x0D0A0D0A;
    private static final String PORTAL = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
            + "<!DOCTYPE html><title>Welcome to Hotel Wifi</title><form method=post><button>Connect</button></form>";

    private final int serverPort;
    private final long seed;
    private final ServerSocket listening;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<Fault, AtomicLong> counts = new ConcurrentHashMap<>();
    private final AtomicLong passed = new AtomicLong();
    private final AtomicLong broken = new AtomicLong();
    private final Phaser underway = new Phaser(1);

    /** Listens on a free port of 127.0.0.1, before the server on that port. */
    public FaultyProxy(int serverPort, long seed) {
        this.serverPort = serverPort;
        this.seed = seed;
        try {
            listening = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::listen);
    }

    /** The address for the phones, without a slash at its end. */
    public String address() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    /** How often each fault came to pass. */
    public Map<Fault, Long> counts() {
        Map<Fault, Long> told = new TreeMap<>();
        counts.forEach((fault, count) -> told.put(fault, count.get()));
        return told;
    }

    /** How many connections broke by themselves, because the server was down or a sender had left. */
    public long broken() {
        return broken.get();
    }

    /** Waits until everything that is on its way has arrived or is lost, copies from the past included. */
    public void settle() {
        underway.arriveAndAwaitAdvance();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdownNow();
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket phone = listening.accept();
                inBackground(() -> serve(phone));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void inBackground(Runnable work) {
        underway.register();
        threads.execute(() -> {
            try {
                work.run();
            } finally {
                underway.arriveAndDeregister();
            }
        });
    }

    private void serve(Socket phone) {
        try (phone) {
            phone.setSoTimeout(PATIENCE_MILLIS);
            Request request = Request.read(phone.getInputStream());
            byte[] answer = answer(request);
            phone.getOutputStream().write(answer);
        } catch (IOException gone) {
            // the server is down or the phone has left: the sender sees a closed connection, as on any bad network
            broken.incrementAndGet();
        }
    }

    /** What comes back; nothing where the connection is to break. */
    private byte[] answer(Request request) throws IOException {
        SplittableRandom chance =
                new SplittableRandom(seed * 31 + request.name().hashCode());
        Fault fault = request.name().isEmpty() ? Fault.NONE : Fault.any(chance);
        counts.computeIfAbsent(fault, first -> new AtomicLong()).incrementAndGet();
        return switch (fault) {
            case LOSE_REQUEST -> new byte[0];
            case CAPTIVE_PORTAL -> PORTAL.getBytes(StandardCharsets.US_ASCII);
            case CUT_REQUEST -> {
                forwardHalf(request);
                yield new byte[0];
            }
            case LOSE_ANSWER -> Arrays.copyOf(forward(request), 0);
            case CUT_ANSWER -> {
                byte[] whole = forward(request);
                yield Arrays.copyOf(whole, whole.length / 2);
            }
            default -> arriving(fault, request, chance);
        };
    }

    /** The whole answer, after what the fault does to the order in which requests arrive, and how often. */
    private byte[] arriving(Fault fault, Request request, SplittableRandom chance) throws IOException {
        switch (fault) {
            case DELAY -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.nextInt(LONGEST_DELAY_MILLIS)));
            case DOUBLE -> inBackground(() -> forwardCopy(request));
            case OVERTAKEN -> letOthersPass();
            case LATE_COPY ->
                inBackground(() -> {
                    letOthersPass();
                    forwardCopy(request);
                });
            default -> {}
        }
        return forward(request);
    }

    private void letOthersPass() {
        long enough = passed.get() + OVERTAKERS;
        long end = System.nanoTime() + LONGEST_HOLD_NANOS;
        while (passed.get() < enough && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private void forwardCopy(Request request) {
        try {
            forward(request);
        } catch (IOException lost) {
            broken.incrementAndGet();
        }
    }

    private byte[] forward(Request request) throws IOException {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort)) {
            server.setSoTimeout(PATIENCE_MILLIS);
            server.getOutputStream().write(request.whole());
            return server.getInputStream().readAllBytes();
        } finally {
            passed.incrementAndGet();
        }
    }

    private void forwardHalf(Request request) throws IOException {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort)) {
            server.getOutputStream().write(request.half());
        }
    }

    /**
     * One request, read whole.
     *
     * @param name of the try; empty where the sender gave none
     * @param head with the headers for the server, which is asked to close the connection after its answer
     */
    private record Request(String name, byte[] head, byte[] body) {

        static Request read(InputStream in) throws IOException {
            String head = head(in);
            byte[] body = in.readNBytes(Integer.parseInt("0" + header(head, "Content-Length")));
            String forServer = head.lines()
                    .filter(line -> !line.isEmpty() && !line.matches("(?i)(connection|" + TRY + "):.*"))
                    .collect(Collectors.joining("\r\n", "", "\r\nConnection: close\r\n\r\n"));
            return new Request(header(head, TRY), forServer.getBytes(StandardCharsets.ISO_8859_1), body);
        }

        private static String head(InputStream in) throws IOException {
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            for (int last = 0; last != END_OF_HEAD; ) {
                int next = in.read();
                if (next < 0) {
                    throw new EOFException("No whole request");
                }
                head.write(next);
                last = last << Byte.SIZE | next;
            }
            return head.toString(StandardCharsets.ISO_8859_1);
        }

        private static String header(String head, String name) {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }

        byte[] whole() {
            return joined(body.length);
        }

        byte[] half() {
            return joined(body.length / 2);
        }

        private byte[] joined(int length) {
            byte[] bytes = Arrays.copyOf(head, head.length + length);
            System.arraycopy(body, 0, bytes, head.length, length);
            return bytes;
        }
    }
}
