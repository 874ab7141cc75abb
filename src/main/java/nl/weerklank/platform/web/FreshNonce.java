package nl.weerklank.platform.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/**
 * Lets a whole page that was posted before its scripts had run be answered under the nonce of {@link NonceFilter}:
 * PrimeFaces remembers in the view the one of the page before, and takes no other.
 */
public class FreshNonce implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        boolean fresh = faces.getExternalContext().getRequestMap().containsKey(NonceFilter.GIVEN);
        if (!fresh
                || faces.getViewRoot() == null
                || faces.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        Map<String, Object> remembered = faces.getViewRoot().getViewMap(false);
        if (remembered != null) {
            remembered.remove(NonceFilter.PARAMETER);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
