package nl.weerklank.platform.web;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * What stops a call while its transaction is committed, such as a change made meanwhile, is told like any other problem.
 * The server has a mapper of its own for these, which would pass them on to its error page.
 */
@Provider
public class CommitProblem implements ExceptionMapper<TransactionalException> {

    @Inject
    private Language language;

    @Override
    public Response toResponse(TransactionalException thrown) {
        return ProblemMapper.problem(thrown, language.locale());
    }
}
