package nl.weerklank.platform.web;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Optional;

/**
 * Finds the input that a mistake is about, in the form that was sent. The field {@code client.name} is the input with
 * the id {@code client-name}; {@code days[1].date} is the second {@code date} within a repeater with the id {@code days}.
 */
final class Fields {

    private Fields() {}

    /** Marks the input as wrong and tells its client id, if the form has one for this field. */
    static Optional<String> mark(FacesContext faces, String field) {
        String wanted = "-" + normal(field);
        String[] found = {null};
        UIComponent root = faces.getViewRoot();
        submittedForm(root).orElse(root).visitTree(VisitContext.createVisitContext(faces), (visit, component) -> {
            boolean input = component instanceof EditableValueHolder;
            String client = component.getClientId(faces);
            if (input && normal(client).endsWith(wanted)) {
                refuse(faces, (EditableValueHolder) component, client);
                found[0] = client;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(found[0]);
    }

    /** What was typed is given back, as an input that is not valid shows what was submitted and not the model. */
    private static void refuse(FacesContext faces, EditableValueHolder input, String client) {
        input.setValid(false);
        input.setSubmittedValue(
                faces.getExternalContext().getRequestParameterMap().get(client));
    }

    private static Optional<UIComponent> submittedForm(UIComponent component) {
        if (component instanceof UIForm form) {
            return form.isSubmitted() ? Optional.of(form) : Optional.empty();
        }
        return component.getChildren().stream()
                .flatMap(child -> submittedForm(child).stream())
                .findFirst();
    }

    private static String normal(String name) {
        return name.replaceAll("[^A-Za-z0-9_]+", "-").replaceAll("^-|-$", "");
    }
}
