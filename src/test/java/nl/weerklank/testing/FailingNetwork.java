package nl.weerklank.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between a browser and a server as networks do that let people down. It has an address of its own, under which
 * the server is reached while all is well.
 */
public final class FailingNetwork implements AutoCloseable {

    /** What the network does with what it is given. */
    public enum Mood {
        /** Passes everything on. */
        PASS,
        /** Closes every connection. */
        CUT,
        /** Passes on what is asked, and closes the connection instead of bringing the answer. */
        LOSE_ANSWERS,
        /** Answers everything with a page of its own on which one should sign in, as hotels do. */
        PORTAL,
        /** Sends everything on to the page on which one should sign in. */
        REDIRECT
    }

    /** What stands on the network's own page. */
    public static final String PORTAL_WORDS = "Welcome to Hotel Wifi";

    private static final String PAGE =
            "<!doctype html><html lang=en><title>Wifi</title><main><h1>" + PORTAL_WORDS + "</h1></main></html>";

    private final URI server;
    private final ServerSocket entrance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Mood mood = Mood.PASS;

    /** Begins to listen, all being well. */
    public FailingNetwork(String serverAddress) {
        server = URI.create(serverAddress);
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::listen);
    }

    /** The same address, by way of this network. */
    public String through(String address) {
        return address.replaceFirst("//[^/]+", "//127.0.0.1:" + entrance.getLocalPort());
    }

    /** Changes what it does, and closes what is open, so that nothing goes on as before. */
    public void become(Mood next) {
        mood = next;
        open.forEach(FailingNetwork::end);
    }

    @Override
    public void close() {
        become(Mood.CUT);
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!entrance.isClosed()) {
            try {
                var browser = entrance.accept();
                open.add(browser);
                start(() -> serve(browser, mood));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket browser, Mood now) {
        try (browser) {
            switch (now) {
                case CUT -> {}
                case PORTAL -> answer(browser, "200 OK\r\nContent-Type: text/html", PAGE);
                case REDIRECT -> answer(browser, "302 Found\r\nLocation: http://portal.invalid/sign-in", "");
                case PASS, LOSE_ANSWERS -> connect(browser, now);
            }
        } catch (IOException expected) {
            // One of the two hung up, as they may.
        } finally {
            open.remove(browser);
        }
    }

    private static void answer(Socket browser, String head, String body) throws IOException {
        readRequest(browser.getInputStream());
        var answer =
                "HTTP/1.1 " + head + "\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        browser.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        browser.shutdownOutput();
    }

    /** Reads one request to its end, for a browser that is answered before it is heard out takes that for a failure. */
    private static void readRequest(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return;
            }
            head.append((char) next);
        }
        var length = head.toString().replaceFirst("(?is).*\r\nContent-Length: *(\\d+).*", "$1");
        in.readNBytes(length.matches("\\d+") ? Integer.parseInt(length) : 0);
    }

    private void connect(Socket browser, Mood now) throws IOException {
        try (var beyond = new Socket(server.getHost(), server.getPort())) {
            open.add(beyond);
            start(() -> pass(browser, beyond));
            if (now == Mood.PASS) {
                beyond.getInputStream().transferTo(browser.getOutputStream());
            } else {
                beyond.getInputStream().read();
            }
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException expected) {
            // One of the two hung up, as they may.
        } finally {
            open.remove(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "failing network");
        thread.setDaemon(true);
        thread.start();
    }
}
