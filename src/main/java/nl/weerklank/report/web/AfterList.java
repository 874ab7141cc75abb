package nl.weerklank.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * Where an empty line is missing between a list and the line after it. Markdown reads such a line as the rest of the last
 * item; whoever types it at the beginning of the line means that the list is over.
 */
final class AfterList extends AbstractVisitor {

    private final List<String> lines;

    /** What to put before a line: nothing, or the signs of the quotation that it stands in. */
    private final SortedMap<Integer, String> missing = new TreeMap<>();

    private AfterList(List<String> lines) {
        this.lines = lines;
    }

    /**
     * The lines with an empty one where it is missing.
     *
     * @param read the same lines, as Markdown reads them, with the places of blocks
     */
    static List<String> parted(Node read, List<String> lines) {
        AfterList found = new AfterList(lines);
        read.accept(found);
        List<String> parted = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (found.missing.containsKey(at)) parted.add(found.missing.get(at));
            parted.add(lines.get(at));
        }
        return parted;
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (!(paragraph.getParent() instanceof ListItem item) || !isLast(item)) return;
        int dot = item.getSourceSpans().get(0).getColumnIndex();
        paragraph.getSourceSpans().stream()
                .skip(1)
                .filter(line -> begins(line) <= dot)
                .findFirst()
                .ifPresent(this::part);
    }

    /** Where its first sign stands. */
    private int begins(SourceSpan line) {
        String text = lines.get(line.getLineIndex());
        int at = line.getColumnIndex();
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        return at;
    }

    private void part(SourceSpan line) {
        String before = lines.get(line.getLineIndex()).substring(0, line.getColumnIndex());
        missing.put(line.getLineIndex(), before);
    }

    /** Whether no item comes after it, nor after one that it stands in. */
    private static boolean isLast(ListItem item) {
        for (Node node = item; node != null; node = node.getParent()) {
            if (node instanceof ListItem && node.getNext() != null) return false;
        }
        return true;
    }
}
