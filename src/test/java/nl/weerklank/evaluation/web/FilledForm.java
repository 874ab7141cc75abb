package nl.weerklank.evaluation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form's page filled in by hand, sending what a browser without script sends. */
final class FilledForm {

    private final Document page;

    FilledForm(String html) {
        page = Jsoup.parse(html);
    }

    Document page() {
        return page;
    }

    /** Picks the radio or checkbox of this value in the field. */
    FilledForm pick(String field, String value) {
        Element input = page.selectFirst("input[name=" + field + "][value=" + value + "]");
        if (input == null) {
            throw new AssertionError("The form offers no " + value + " in " + field);
        }
        input.attr("checked", "checked");
        return this;
    }

    /** Writes into a line or text area. */
    FilledForm write(String field, String words) {
        Element input = page.selectFirst("textarea[name=" + field + "], input[name=" + field + "]");
        if (input == null) {
            throw new AssertionError("The form has no " + field);
        }
        if (input.tagName().equals("textarea")) {
            input.text(words);
        } else {
            input.attr("value", words);
        }
        return this;
    }

    /** The names of the fields of this kind: scale, words. */
    List<String> fields(String selector) {
        return page.select(selector).stream()
                .map(input -> input.attr("name"))
                .distinct()
                .toList();
    }

    /** The number that the form is sent with. */
    String sid() {
        return page.selectFirst("input[name=sid]").attr("value");
    }

    /** The body that is sent. */
    String body() {
        List<String> pairs = new ArrayList<>();
        for (Element input : page.select("form [name]:not(button)")) {
            boolean choice =
                    input.attr("type").equals("radio") || input.attr("type").equals("checkbox");
            if (!choice || input.hasAttr("checked")) {
                String value = input.tagName().equals("textarea") ? input.wholeText() : input.attr("value");
                pairs.add(encoded(input.attr("name")) + "=" + encoded(value));
            }
        }
        return pairs.stream().collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
