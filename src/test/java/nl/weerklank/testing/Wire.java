package nl.weerklank.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One phone's connection to a server, with as little of HTTP/1.1 as it takes to measure what an answer costs: kept open
 * for the next request as long as the server agrees, and never spending the processor that the server needs.
 */
public final class Wire implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final String host;
    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    /**
     * What the server answered.
     *
     * @param head status line and headers, in lower case
     * @param body as it was sent, compressed or not
     */
    public record Answer(int status, String head, byte[] body) {

        /** The value of a header, or null. */
        public String header(String name) {
            int begin = head.indexOf("\n" + name + ":");
            return begin < 0
                    ? null
                    : head.substring(begin + name.length() + 2, head.indexOf('\n', begin + 1))
                            .strip();
        }
    }

    /** A connection to this server, made at the first request. */
    public Wire(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** Asks for a page as browsers do, which understand compressed ones. */
    public Answer get(String path) throws IOException {
        return send("GET " + path, "Accept-Encoding: gzip\r\n", new byte[0]);
    }

    /** Sends a form; headers besides those of its type each end with a line's end. */
    public Answer post(String path, String headers, byte[] form) throws IOException {
        return send(
                "POST " + path,
                headers + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length + "\r\n",
                form);
    }

    private Answer send(String what, String headers, byte[] body) throws IOException {
        connect();
        byte[] head =
                (what + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        out.write(request);
        Answer answer = answer();
        if ("close".equals(answer.header("connection"))) {
            close();
        }
        return answer;
    }

    private void connect() throws IOException {
        if (socket == null) {
            socket = new Socket(host, port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
            out = socket.getOutputStream();
        }
    }

    private Answer answer() throws IOException {
        StringBuilder head = new StringBuilder(512);
        for (String line = line(); !line.isEmpty(); line = line()) {
            head.append(line.toLowerCase(Locale.ROOT)).append('\n');
        }
        int status = Integer.parseInt(head.substring(9, 12));
        Answer bare = new Answer(status, head.toString(), new byte[0]);
        String length = bare.header("content-length");
        boolean chunked = "chunked".equals(bare.header("transfer-encoding"));
        byte[] body = chunked ? chunks() : whole(length == null ? 0 : Integer.parseInt(length));
        return new Answer(status, bare.head(), body);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(BUFFER);
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(whole(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] whole(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("An answer was cut off");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (octet != '\r') {
                line.append((char) octet);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
