package nl.weerklank.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.omnifaces.util.Components;
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
                mistakes.addAll(mistakesOf(faces, client));
            }
        }
        return mistakes;
    }

    /** Those of one field, each after the field's label, since many of them read the same. */
    private static List<Said> mistakesOf(FacesContext faces, String client) {
        List<Said> mistakes = new ArrayList<>();
        faces.getViewRoot().invokeOnComponent(faces, client, (context, component) -> {
            String field = component instanceof InputHolder holder ? holder.getInputClientId() : client;
            String label = Components.getOptionalLabel(component);
            faces.getMessageList(client).stream()
                    .filter(Said::isMistake)
                    .forEach(message -> mistakes.add(new Said(field, labelled(label, message.getSummary()))));
        });
        return mistakes;
    }

    private static String labelled(String label, String message) {
        if (label == null || label.isBlank()) {
            return message;
        }
        return label + (label.endsWith("?") ? " " : ": ") + message;
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
}
