package nl.weerklank.report.web;

import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * A trainer's few words in Markdown, as HTML that is safe on any page: paragraphs, emphasis, lists, quotations, and links to
 * pages and addresses of mail. Tags that were typed are words; pictures and headings are not made. A line right after a list is
 * a paragraph of its own: {@link AfterList}.
 */
final class Markdown {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class, BlockQuote.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).softbreak("<br />\n").build();

    private static final Safelist SAFE = new Safelist()
            .addTags("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "a")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow");

    private static final Document.OutputSettings FORM = new Document.OutputSettings()
            .syntax(Document.OutputSettings.Syntax.xml)
            .prettyPrint(false);

    private Markdown() {}

    /** As plain text, for files that know no emphasis. */
    static String words(String words) {
        return TextContentRenderer.builder().build().render(parsed(words));
    }

    /** As HTML, well-formed for the page and for the PDF that is made of it. */
    static String html(String words) {
        return Jsoup.clean(RENDERER.render(parsed(words)), "", SAFE, FORM);
    }

    private static Node parsed(String words) {
        Node read = PARSER.parse(words);
        List<String> lines = words.lines().toList();
        List<String> parted = AfterList.parted(read, lines);
        return parted.size() == lines.size() ? read : PARSER.parse(String.join("\n", parted));
    }
}
