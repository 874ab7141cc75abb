package nl.weerklank.platform.web;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body that ends for good. A reader of JSON that skips an unknown object which is cut off would ask for more for ever;
 * after some times it is told that there is none. And one that goes on and on, which is sent in chunks as its length was not
 * announced, ends where nothing larger is taken.
 */
final class EndedStream extends FilterInputStream {

    /** How often a reader may ask past the end. */
    static final int PATIENCE = 100;

    private int askedPastEnd;
    private long bytes;

    EndedStream(InputStream body) {
        super(body);
    }

    @Override
    public int read() throws IOException {
        int read = counted(super.read());
        if (read != -1) count(1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = counted(super.read(into, offset, length));
        if (read != -1) count(read);
        return read;
    }

    /** Whether more was sent than anybody takes. */
    boolean isTooLarge() {
        return bytes > LargestBodyFilter.LARGEST;
    }

    private void count(int more) throws EOFException {
        bytes += more;
        if (isTooLarge()) throw new EOFException("The body is too large");
    }

    private int counted(int read) throws EOFException {
        if (read == -1 && ++askedPastEnd > PATIENCE) {
            throw new EOFException("The body was cut off");
        }
        return read;
    }
}
