package nl.weerklank.platform.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A page that asks for a part of itself, and whose visit has ended, is told so by 410: it stays on the screen, with what was
 * typed in it. Who posts a whole page gets another page, which says it.
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
            if (faces.getPartialViewContext().isAjaxRequest() && hasEnded()) {
                faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
                faces.responseComplete();
            }
            super.handle();
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
            Throwable thrown = event.getContext().getException();
            return thrown instanceof ViewExpiredException || getRootCause(thrown) instanceof ViewExpiredException;
        }
    }
}
