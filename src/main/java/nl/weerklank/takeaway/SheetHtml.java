package nl.weerklank.takeaway;

import java.util.List;
import java.util.Locale;
import nl.weerklank.print.Sheet;
import nl.weerklank.print.Sheet.Blank;
import nl.weerklank.print.Sheet.Column;
import nl.weerklank.print.Sheet.Heading;
import nl.weerklank.print.Sheet.Listing;
import nl.weerklank.print.Sheet.NewPage;
import nl.weerklank.print.Sheet.Part;
import nl.weerklank.print.Sheet.Table;
import nl.weerklank.print.Sheet.Text;
import nl.weerklank.print.Sheet.Tone;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A document as a page of HTML, which the PDF is made of. */
final class SheetHtml {
    private final Element body;
    private boolean newPage;

    private SheetHtml(Element body) {
        this.body = body;
    }

    static String of(Sheet sheet) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.selectFirst("html").attr("lang", sheet.locale().getLanguage());
        page.title(sheet.title());
        page.body().addClass(word(sheet.layout()));
        page.body().appendElement("div").addClass("foot").text(sheet.title());
        SheetHtml html = new SheetHtml(page.body());
        sheet.parts().forEach(html::add);
        return "<!DOCTYPE html>" + page.outerHtml();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void add(Part part) {
        if (part instanceof NewPage) {
            newPage = true;
            return;
        }
        Element element = element(part);
        if (newPage) {
            element.addClass("new-page");
            newPage = false;
        }
        body.appendChild(element);
    }

    private static Element element(Part part) {
        if (part instanceof Heading heading) {
            return new Element("h" + heading.level()).text(heading.text());
        }
        if (part instanceof Text text) {
            return paragraph(text);
        }
        if (part instanceof Listing listing) {
            return list(listing);
        }
        if (part instanceof Blank blank) {
            return new Element("p").addClass("blank").text(blank.asked());
        }
        if (part instanceof Table table) {
            return table(table);
        }
        throw new IllegalArgumentException("What goes out of a plan has no " + part);
    }

    private static Element paragraph(Text text) {
        Element paragraph = toned("p", text.tone());
        if (text.label() != null) {
            paragraph.appendElement("b").text(text.label());
            paragraph.appendText(" ");
        }
        addLines(paragraph, text.text());
        return paragraph;
    }

    private static void addLines(Element element, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                element.appendElement("br");
            }
            element.appendText(lines.get(i));
        }
    }

    private static Element list(Listing listing) {
        Element list = toned("ul", listing.tone());
        listing.lines().forEach(line -> list.appendElement("li").text(line));
        return list;
    }

    private static Element toned(String tag, Tone tone) {
        Element element = new Element(tag);
        return tone == Tone.PLAIN ? element : element.addClass(word(tone));
    }

    private static Element table(Table table) {
        Element element = new Element("table");
        if (table.height() > 0) {
            element.addClass("sign-here");
        }
        int shares = table.columns().stream().mapToInt(Column::share).sum();
        Element head = element.appendElement("thead").appendElement("tr");
        table.columns()
                .forEach(column -> end(head.appendElement("th").attr("scope", "col"), column)
                        .attr("style", "width: " + 100 * column.share() / shares + "%")
                        .text(column.head()));
        Element rows = element.appendElement("tbody");
        for (List<String> row : table.rows()) {
            Element line = rows.appendElement("tr");
            for (int i = 0; i < row.size(); i++) {
                Element cell = end(line.appendElement("td"), table.columns().get(i));
                addLines(cell, row.get(i));
            }
        }
        return element;
    }

    private static Element end(Element cell, Column column) {
        return column.end() ? cell.addClass("end") : cell;
    }
}
