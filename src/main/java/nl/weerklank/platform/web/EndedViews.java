package nl.weerklank.platform.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A page whose visit has ended, or that says of its state what no page ever held, is told so by 410. Where it asked for a
 * part of itself it stays on the screen, with what was typed in it; who posts a whole page gets another page, which says it.
 */
public class EndedViews extends ExceptionHandlerFactory {

    public EndedViews(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Telling(getWrapped().getExceptionHandler());
    }

    private static final class Telling extends ExceptionHandlerWrapper {

        private Telling(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext faces = FacesContext.getCurrentInstance();
            if (hasEnded()) {
                tell(faces);
                faces.responseComplete();
            }
            super.handle();
        }

        private static void tell(FacesContext faces) {
            ExternalContext answer = faces.getExternalContext();
            if (faces.getPartialViewContext().isAjaxRequest()) {
                answer.setResponseStatus(HttpServletResponse.SC_GONE);
                return;
            }
            try {
                answer.responseSendError(HttpServletResponse.SC_GONE, null);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        private boolean hasEnded() {
            boolean ended = false;
            var events = getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                if (isEnd(events.next())) {
                    events.remove();
                    ended = true;
                }
            }
            return ended;
        }

        private boolean isEnd(ExceptionQueuedEvent event) {
            ExceptionQueuedEventContext queued = event.getContext();
            Throwable thrown = queued.getException();
            return thrown instanceof ViewExpiredException
                    || getRootCause(thrown) instanceof ViewExpiredException
                    || isUnreadableState(queued);
        }

        /** While a posted page is found again, nothing but its state is read. */
        private static boolean isUnreadableState(ExceptionQueuedEventContext queued) {
            return PhaseId.RESTORE_VIEW.equals(queued.getPhaseId())
                    && queued.getContext().isPostback()
                    && !(queued.getException() instanceof FileNotFoundException);
        }
    }
}
