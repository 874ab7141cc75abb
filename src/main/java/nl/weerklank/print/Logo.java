package nl.weerklank.print;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture that somebody sent in, drawn anew as a small PNG: nothing of the file itself is kept. What it is, is told by its
 * content; how large it is, before anything of it is drawn.
 */
public final class Logo {

    /** A file has at most this many bytes. */
    public static final int MOST_BYTES = 1_000_000;

    /** A picture has at most this many pixels. */
    public static final long MOST_PIXELS = 16_000_000;

    /** What is kept has usually at most this many bytes, so that a page stays light. */
    static final int LIGHT = 16_000;

    private static final int WIDTH = 420;
    private static final int HEIGHT = 120;
    private static final int SMALLEST = 16;
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "jpg", "webp");

    private Logo() {}

    /** The picture as a small PNG; nothing where the file is no picture that can be read, or is too large. */
    public static Optional<byte[]> png(byte[] file) {
        return png(file, LIGHT);
    }

    /**
     * The same, lighter.
     *
     * @param most how many bytes it has at most
     */
    public static Optional<byte[]> png(byte[] file, int most) {
        if (file.length == 0 || file.length > MOST_BYTES) return Optional.empty();
        try (ImageInputStream content = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            return read(content).map(picture -> light(picture, most));
        } catch (IOException | RuntimeException broken) {
            // readers of pictures throw whatever a broken file leads to
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageInputStream content) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
        if (!readers.hasNext()) return Optional.empty();
        ImageReader reader = readers.next();
        try {
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) return Optional.empty();
            reader.setInput(content, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) return Optional.empty();
            ImageReadParam coarse = reader.getDefaultReadParam();
            int step = Math.max(1, Math.min(width / (2 * WIDTH), height / (2 * HEIGHT)));
            coarse.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(reader.read(0, coarse));
        } finally {
            reader.dispose();
        }
    }

    /** As large as it may be, and then smaller until it is light enough. */
    private static byte[] light(BufferedImage picture, int most) {
        double scale =
                Math.min(1, Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
        byte[] png = drawn(picture, scale);
        while (png.length > most && scale * Math.max(picture.getWidth(), picture.getHeight()) > SMALLEST) {
            scale *= 0.85;
            png = drawn(picture, scale);
        }
        return png;
    }

    private static byte[] drawn(BufferedImage picture, double scale) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(small, "png", out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return png.toByteArray();
    }
}
