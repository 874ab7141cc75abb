package nl.weerklank.platform.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * A body that cannot be read is the sender's mistake: 400, or 413 where it is larger than anything that is taken. The
 * readers of JSON tell of nesting too deep and of numbers too long by exceptions of any kind, and hand over a list where an
 * object is asked for, or nothing as one of its numbers.
 */
@Provider
public class ReadableBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        Object read = read(reading, new EndedStream(reading.getInputStream()));
        if (read != null && !reading.getType().isInstance(read)) {
            throw new BadRequestException();
        }
        if (Entries.lackANumber(read)) {
            throw new BadRequestException();
        }
        return read;
    }

    private static Object read(ReaderInterceptorContext reading, EndedStream body) throws IOException {
        reading.setInputStream(body);
        try {
            return reading.proceed();
        } catch (IOException | RuntimeException unreadable) {
            if (body.isTooLarge()) {
                // without the cause, which would read as a mistake in what was sent
                throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
            if (unreadable instanceof RuntimeException && !(unreadable instanceof WebApplicationException)) {
                throw new BadRequestException(unreadable);
            }
            throw unreadable;
        }
    }
}
