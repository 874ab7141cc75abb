package nl.weerklank.platform.web;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.weerklank.platform.Refusal;

/** Turns whatever stops a call of the API into a problem in the caller's language, with the status that fits. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Inject
    private Language language;

    @Override
    public Response toResponse(Throwable thrown) {
        return problem(thrown, language.locale());
    }

    static Response problem(Throwable thrown, Locale locale) {
        return cause(thrown, Refusal.class)
                .map(refusal -> Problem.of(refusal, locale))
                .orElseGet(() -> Problem.of(status(thrown), locale));
    }

    private static int status(Throwable thrown) {
        if (Collision.caused(thrown)) {
            return 409;
        }
        // What cannot be read as the JSON that a call expects comes wrapped in any of these.
        if (cause(thrown, JsonException.class).isPresent()
                || cause(thrown, JsonbException.class).isPresent()
                || thrown instanceof ProcessingException) {
            return 400;
        }
        Optional<WebApplicationException> known = cause(thrown, WebApplicationException.class);
        if (known.isPresent()) {
            return known.get().getResponse().getStatus();
        }
        LOG.log(Level.SEVERE, "A call of the API failed", thrown);
        return 500;
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        List<Throwable> causes = Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(20)
                .toList();
        return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
