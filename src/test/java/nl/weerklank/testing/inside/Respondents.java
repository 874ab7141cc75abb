package nl.weerklank.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Forms;
import nl.weerklank.evaluation.Responses;
import nl.weerklank.evaluation.Submission;

/** Those who open the link of a form and send it in, as phones do. */
@ApplicationScoped
public class Respondents {

    @Inject
    private Forms forms;

    @Inject
    private Responses responses;

    /** The form behind a link, as it is now; refuses a link that leads nowhere. */
    public Form open(String link) {
        return forms.find(link.substring(link.lastIndexOf('/') + 1));
    }

    /** Opens a link and sends in these answers, by the keys of their questions. */
    public Responses.Taken answer(String link, Map<String, Object> answers) {
        return answer(open(link), answers);
    }

    /** Sends in a form that was opened before; each call is another sending. */
    public Responses.Taken answer(Form form, Map<String, Object> answers) {
        return responses.submit(form, filledIn(forms.open(form).text(), answers), false);
    }

    /** What is sent under this number by who says nothing beside these answers. */
    public static Submission filledIn(String sid, Map<String, Object> answers) {
        return new Submission(sid, null, answers, Map.of(), Map.of(), null, null);
    }
}
