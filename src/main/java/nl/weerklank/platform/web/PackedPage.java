package nl.weerklank.platform.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compresses a page piece by piece, so that other bytes can be put between the pieces afterwards. Each piece refers to
 * those before it as long as it is known how many bytes will stand between them.
 */
final class PackedPage {

    /** How far back a piece can refer. */
    private static final int REACH = 32 * 1024;

    private final ByteArrayOutputStream before = new ByteArrayOutputStream();

    /** Whether who sends this header understands what is compressed so. */
    static boolean isUnderstood(String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        return Arrays.stream(acceptEncoding.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .anyMatch(one -> one.equals("gzip") || one.startsWith("gzip;") && !one.matches(".*q=0(\\.0*)?"));
    }

    /** The next piece, compressed, ending at a whole byte. */
    byte[] pack(byte[] piece) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            if (before.size() > 0) {
                byte[] known = before.toByteArray();
                int from = Math.max(0, known.length - REACH);
                deflater.setDictionary(known, from, known.length - from);
            }
            before.writeBytes(piece);
            return flushed(deflater, piece);
        } finally {
            deflater.end();
        }
    }

    private static byte[] flushed(Deflater deflater, byte[] piece) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[8 * 1024];
        deflater.setInput(piece);
        int length = buffer.length;
        while (length == buffer.length) {
            length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            packed.write(buffer, 0, length);
        }
        return packed.toByteArray();
    }

    /** Something else will stand here, not known yet. Where its length is not known either, nothing refers across it. */
    void skip(int length, boolean fixed) {
        if (fixed) {
            before.writeBytes(new byte[length]);
        } else {
            before.reset();
        }
    }

    /** A page in the format of gzip, put together of pieces and of what stands between them. */
    static final class Joined {

        private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
        /** An empty block that says it is the last. */
        private static final byte[] LAST = {3, 0};

        private static final int LARGEST_BLOCK = 0xffff;

        private final ByteArrayOutputStream out;
        private final CRC32 check = new CRC32();
        private int length;

        /** Begins a page whose pieces have this size. */
        Joined(int size) {
            out = new ByteArrayOutputStream(size + 512);
            out.writeBytes(HEAD);
        }

        /** Adds a piece that was compressed before. */
        void add(byte[] plain, byte[] packed) {
            out.writeBytes(packed);
            count(plain);
        }

        /** Adds bytes as they are. */
        void add(byte[] plain) {
            for (int from = 0; from < plain.length; from += LARGEST_BLOCK) {
                int size = Math.min(LARGEST_BLOCK, plain.length - from);
                out.writeBytes(little(5)
                        .put((byte) 0)
                        .putShort((short) size)
                        .putShort((short) ~size)
                        .array());
                out.write(plain, from, size);
            }
            count(plain);
        }

        private void count(byte[] plain) {
            check.update(plain);
            length += plain.length;
        }

        /** The whole page. */
        byte[] end() {
            out.writeBytes(LAST);
            out.writeBytes(
                    little(8).putInt((int) check.getValue()).putInt(length).array());
            return out.toByteArray();
        }

        private static ByteBuffer little(int size) {
            return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
