package nl.weerklank.platform.web;

import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Stream;

/** A call that is to bring an object and brings nothing at all is the sender's mistake: 400. */
@Provider
public class NeededBody implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean needed =
                Stream.of(resource.getResourceMethod().getParameterTypes()).anyMatch(JsonObject.class::equals);
        if (needed && !request.hasEntity()) {
            throw new BadRequestException();
        }
    }
}
