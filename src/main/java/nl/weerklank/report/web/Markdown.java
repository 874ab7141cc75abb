package nl.weerklank.report.web;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * A trainer's few words in Markdown, as HTML that is safe on any page: paragraphs, emphasis, lists, quotations, and links to
 * pages and addresses of mail. Tags that were typed are words; pictures and headings are not made.
 */
final class Markdown {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class, BlockQuote.class))
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
        return TextContentRenderer.builder().build().render(PARSER.parse(words));
    }

    /** As HTML, well-formed for the page and for the PDF that is made of it. */
    static String html(String words) {
        Node parsed = PARSER.parse(words);
        return Jsoup.clean(RENDERER.render(parsed), "", SAFE, FORM);
    }
}
