package nl.weerklank.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A page that is the same for all readers but for a few gaps. It is compressed once; for each reader only what fills the
 * gaps is added.
 */
public final class PageTemplate {

    /**
     * A gap in a page.
     *
     * @param marker what stands there in the page that the template is made of, and nowhere else
     * @param fixed whether what fills it always is as long as the marker; the page then takes fewer bytes
     */
    public record Gap(String marker, boolean fixed) {}

    /** What is the same for all, up to a gap; or up to the end of the page, where the gap is null. */
    private record Piece(byte[] plain, byte[] packed, Gap gap) {}

    private final List<Piece> pieces;

    private PageTemplate(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** The template of a page in which the gaps are marked; a marker may be there more than once, or not at all. */
    public static PageTemplate of(String page, List<Gap> gaps) {
        List<Piece> pieces = new ArrayList<>();
        PackedPage packing = new PackedPage();
        int from = 0;
        for (Optional<Gap> gap = next(page, from, gaps); gap.isPresent(); gap = next(page, from, gaps)) {
            String marker = gap.get().marker();
            int place = page.indexOf(marker, from);
            pieces.add(piece(page.substring(from, place), packing, gap.get()));
            packing.skip(marker.length(), gap.get().fixed());
            from = place + marker.length();
        }
        pieces.add(piece(page.substring(from), packing, null));
        return new PageTemplate(pieces);
    }

    private static Optional<Gap> next(String page, int from, List<Gap> gaps) {
        ToIntFunction<Gap> place = gap -> page.indexOf(gap.marker(), from);
        return gaps.stream().filter(gap -> place.applyAsInt(gap) >= 0).min(Comparator.comparingInt(place));
    }

    private static Piece piece(String text, PackedPage packing, Gap gap) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return new Piece(plain, packing.pack(plain), gap);
    }

    /**
     * Answers a request with the page of one reader, compressed if the reader understands that.
     *
     * @param filling plain text for each gap; it is escaped here, as Facelets does
     */
    public void send(Map<Gap, String> filling, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean packed = PackedPage.isUnderstood(request.getHeader("Accept-Encoding"));
        byte[] bytes = packed ? packed(filling) : plain(filling).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Vary", "Accept-Encoding");
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The page as it is read. */
    String plain(Map<Gap, String> filling) {
        StringBuilder page = new StringBuilder();
        for (Piece piece : pieces) {
            page.append(new String(piece.plain(), StandardCharsets.UTF_8)).append(filled(piece, filling));
        }
        return page.toString();
    }

    /** The page as it travels. */
    byte[] packed(Map<Gap, String> filling) {
        int size = pieces.stream().mapToInt(piece -> piece.packed().length).sum();
        PackedPage.Joined joined = new PackedPage.Joined(size);
        for (Piece piece : pieces) {
            joined.add(piece.plain(), piece.packed());
            joined.add(filled(piece, filling).getBytes(StandardCharsets.UTF_8));
        }
        return joined.end();
    }

    private static String filled(Piece piece, Map<Gap, String> filling) {
        return piece.gap() == null ? "" : escaped(filling.getOrDefault(piece.gap(), ""));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
