package nl.weerklank.platform.web;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body that ends for good. A reader of JSON that skips an unknown object which is cut off would ask for more for ever;
 * after some times it is told that there is none.
 */
final class EndedStream extends FilterInputStream {

    /** How often a reader may ask past the end. */
    static final int PATIENCE = 100;

    private int askedPastEnd;

    EndedStream(InputStream body) {
        super(body);
    }

    @Override
    public int read() throws IOException {
        return counted(super.read());
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return counted(super.read(into, offset, length));
    }

    private int counted(int read) throws EOFException {
        if (read == -1 && ++askedPastEnd > PATIENCE) {
            throw new EOFException("The body was cut off");
        }
        return read;
    }
}
