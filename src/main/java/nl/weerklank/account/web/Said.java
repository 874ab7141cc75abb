package nl.weerklank.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.primefaces.component.api.InputHolder;

/** One thing that the program says on top of a page, and the element that it is about, if any. */
public class Said {

    private final String field;
    private final String text;

    private Said(String field, String text) {
        this.field = field;
        this.text = text;
    }

    /** The id of the element to go to, or null. */
    public String getField() {
        return field;
    }

    public String getText() {
        return text;
    }

    /** All mistakes, in the order of the page's fields, those about no field first. */
    static List<Said> mistakes(FacesContext faces) {
        List<Said> mistakes = new ArrayList<>();
        faces.getMessageList(null).stream().filter(Said::isMistake).forEach(message -> mistakes.add(of(null, message)));
        Iterator<String> clients = faces.getClientIdsWithMessages();
        while (clients.hasNext()) {
            String client = clients.next();
            if (client != null) {
                faces.getMessageList(client).stream()
                        .filter(Said::isMistake)
                        .forEach(message -> mistakes.add(of(element(faces, client), message)));
            }
        }
        return mistakes;
    }

    /** All that is no mistake. */
    static List<Said> news(FacesContext faces) {
        return faces.getMessageList(null).stream()
                .filter(message -> !isMistake(message))
                .map(message -> of(null, message))
                .toList();
    }

    private static Said of(String field, FacesMessage message) {
        return new Said(field, message.getSummary());
    }

    private static boolean isMistake(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    /** The id of what can have the focus, which some components of PrimeFaces keep inside themselves. */
    private static String element(FacesContext faces, String client) {
        String[] element = {client};
        faces.getViewRoot()
                .invokeOnComponent(faces, client, (context, component) -> element[0] = focusable(component, client));
        return element[0];
    }

    private static String focusable(UIComponent component, String client) {
        return component instanceof InputHolder holder ? holder.getInputClientId() : client;
    }
}
