package nl.weerklank.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerklank.platform.Refusal;

/** A page that is refused, such as one of another organisation, answers with the refusal's status. */
@WebFilter(filterName = "refusal", urlPatterns = "/*")
public class RefusalFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            Refusal refusal = refusal(thrown).orElse(null);
            if (refusal == null || response.isCommitted()) {
                throw thrown;
            }
            response.reset();
            response.sendError(refusal.kind().status());
        }
    }

    private static Optional<Refusal> refusal(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, RefusalFilter::cause)
                .limit(20)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }

    private static Throwable cause(Throwable thrown) {
        return thrown instanceof ServletException servlet && servlet.getRootCause() != null
                ? servlet.getRootCause()
                : thrown.getCause();
    }
}
