package nl.weerklank.builder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import nl.weerklank.builder.Bank;
import nl.weerklank.builder.Topic;
import nl.weerklank.platform.web.Language;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;

/** The bank of questions, for choosing from. */
@Named("bank")
@RequestScoped
public class BankPage {

    @Inject
    private Language language;

    /** The topics, those for this purpose first. */
    public List<Topic> topics(Purpose purpose) {
        return Bank.topics().stream()
                .sorted(Comparator.comparing((Topic topic) -> topic.purpose() != purpose)
                        .thenComparing(Topic::purpose))
                .toList();
    }

    public String title(Topic topic) {
        return topic.title().in(language.locale());
    }

    public String why(Topic topic) {
        return topic.why().in(language.locale());
    }

    public String wording(NewQuestion question) {
        return question.wording().in(language.locale());
    }
}
