package nl.weerklank.platform.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import nl.weerklank.platform.Settings;

/** Answers a list a page at a time: {@code ?limit=} items from {@code ?offset=} on, the next page in a Link header. */
public final class Paging {

    private static final int USUAL_LIMIT = 100;
    private static final int HIGHEST_LIMIT = 1000;

    private Paging() {}

    /** The page that the address asks for. */
    public static Response page(List<?> all, UriInfo uri) {
        return page(all, uri, Function.identity());
    }

    /** The page that the address asks for; only its items are turned into what is told. */
    public static <T> Response page(List<T> all, UriInfo uri, Function<? super T, ?> telling) {
        int limit = Math.max(1, Math.min(asked(uri, "limit", USUAL_LIMIT), HIGHEST_LIMIT));
        int from = Math.min(asked(uri, "offset", 0), all.size());
        int until = Math.min(from + limit, all.size());
        List<?> told = all.subList(from, until).stream().map(telling).toList();
        Response.ResponseBuilder response = Response.ok(told);
        if (until < all.size()) {
            response.link(next(uri, until), "next");
        }
        return response.build();
    }

    /** Built on the configured address, as whoever calls may say any host. */
    private static URI next(UriInfo uri, int offset) {
        URI asked =
                uri.getRequestUriBuilder().replaceQueryParam("offset", offset).build();
        return URI.create(Settings.address() + asked.getRawPath() + "?" + asked.getRawQuery());
    }

    /** What is no number of zero or more is taken as not said. */
    private static int asked(UriInfo uri, String name, int usual) {
        String written = uri.getQueryParameters().getFirst(name);
        return written != null && written.matches("\\d{1,9}") ? Integer.parseInt(written) : usual;
    }
}
