package nl.weerklank.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import nl.weerklank.account.ApiTokens;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.account.Trainer;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.Public;

/**
 * Recognises the trainer by the token of a call, or of a call that a page of the desk makes by its session; refuses
 * others, unless the call is for everybody.
 */
@Provider
public class ApiSignIn implements ContainerRequestFilter {

    /**
     * The header by which a page of the desk says that it calls. Pages of other sites cannot send it, so that they cannot
     * use the session of a trainer who looks at them, whatever a browser tells of where a call comes from.
     */
    static final String FROM_DESK = "X-Weerklank-Desk";

    private static final String SCHEME = "Bearer ";

    @Context
    private HttpServletRequest sent;

    @Context
    private ResourceInfo resource;

    @Inject
    private ApiTokens tokens;

    @Inject
    private CurrentTrainer current;

    @Inject
    private DeskSession session;

    @Inject
    private Language language;

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<Trainer> trainer = token(request).flatMap(tokens::trainerOf);
        trainer.ifPresent(this::recognise);
        if (trainer.isEmpty() && request.getHeaderString(FROM_DESK) != null) {
            session.recognise(sent);
        }
        if (!current.isSignedIn() && !isPublic()) {
            throw Refusal.of(Refusal.Kind.SIGN_IN_NEEDED, "platform.refusal.token");
        }
    }

    private static Optional<String> token(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    private void recognise(Trainer trainer) {
        current.is(trainer);
        language.is(trainer.locale());
    }

    private boolean isPublic() {
        return resource.getResourceMethod().isAnnotationPresent(Public.class)
                || resource.getResourceClass().isAnnotationPresent(Public.class);
    }
}
