package nl.weerklank.desk.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.Questionnaires;

/** What else belongs to a program: its questionnaires, and the session plans that its trainings start from. */
@Named
@RequestScoped
public class ProgramPartsPage {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Programs programs;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private SessionPlans plans;

    private List<Questionnaire> asked;
    private List<SessionPlan> templates;

    @PostConstruct
    void open() {
        Program program = programs.find(current.organisation(), Asked.key("id"));
        asked = questionnaires.of(program);
        templates = plans.templates(program);
    }

    public List<Questionnaire> getQuestionnaires() {
        return asked;
    }

    public List<SessionPlan> getTemplates() {
        return templates;
    }
}
