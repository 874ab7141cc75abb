package nl.weerklank.evaluation.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** A POST whose head promises what its body need not keep, byte by byte under the hand of the test. */
final class RawPost implements AutoCloseable {

    private final Socket socket;
    private final OutputStream out;

    /** Sends the head of a request, which announces so many bytes of this type. */
    RawPost(String address, String type, long announced) throws IOException {
        URI uri = URI.create(address);
        socket = new Socket(uri.getHost(), uri.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
        out = socket.getOutputStream();
        send("POST " + uri.getRawPath() + " HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\nContent-Type: " + type
                + "\r\nAccept: application/json\r\nContent-Length: " + announced + "\r\n\r\n");
    }

    /** Sends some of the body; whether the server still takes it. */
    boolean send(String part) {
        try {
            out.write(part.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** Whether the server answered, or hung up. */
    boolean isAnswered() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** What the server answers, in lower case; it may leave the connection open for the rest of the body. */
    String answer() throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        while (!isWhole(answer.toString(StandardCharsets.UTF_8))) {
            int read = socket.getInputStream().read(part);
            if (read < 0) {
                break;
            }
            answer.write(part, 0, read);
        }
        return answer.toString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }

    private static boolean isWhole(String answer) {
        return answer.endsWith("}") || answer.endsWith("</html>") || answer.endsWith("\r\n0\r\n\r\n");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
