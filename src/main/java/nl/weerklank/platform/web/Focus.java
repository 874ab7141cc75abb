package nl.weerklank.platform.web;

import org.primefaces.PrimeFaces;

/** Where the keyboard stands after a partial update. */
public final class Focus {

    private Focus() {}

    /** Moves the focus along with what happened; PrimeFaces by itself focuses fields only, not buttons. */
    public static void on(String clientId) {
        PrimeFaces.current()
                .executeScript("PrimeFaces.customFocus=true;document.getElementById('" + clientId + "').focus()");
    }
}
