package nl.weerklank.plan.web;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.weerklank.platform.Refusal;

/** Marks a call whose body may be no larger than a large plan is: 2 MB. More is refused with 413. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface SmallBody {

    /** Refuses by the length that is told, or else as soon as too much was read. */
    @SmallBody
    @Provider
    class Limit implements ContainerRequestFilter {
        private static final int LARGEST = 2_000_000;
        private static final int TOO_LARGE = 413;

        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getLength() > LARGEST) {
                throw Refusal.of(Refusal.Kind.TOO_LARGE, "plan.refusal.too-large", LARGEST / 1_000_000);
            }
            request.setEntityStream(new Limited(request.getEntityStream()));
        }

        private static final class Limited extends FilterInputStream {
            private int left = LARGEST;

            Limited(InputStream stream) {
                super(stream);
            }

            @Override
            public int read() throws IOException {
                int read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                count(Math.max(0, read));
                return read;
            }

            private void count(int read) {
                left -= read;
                if (left < 0) {
                    throw new ClientErrorException(TOO_LARGE);
                }
            }
        }
    }
}
