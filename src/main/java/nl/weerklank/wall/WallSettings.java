package nl.weerklank.wall;

import java.util.List;
import java.util.Locale;

/**
 * What the trainer decides about a page of quotes; what is null stays as it is, and is cautious on a new page: in the
 * trainer's language, kept out of search engines, within no other site.
 *
 * @param embedders the sites that may show it within their pages, as {@code https://www.example.nl}
 */
public record WallSettings(Locale locale, Boolean indexable, List<String> embedders) {}
