package nl.weerklank.program.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A program to read and change. Goals and tips are typed as lines of a text, steps and cases as rows. */
@Named
@ViewScoped
public class ProgramPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Programs programs;

    @Inject
    private PageMessages messages;

    private long id;
    private String heading;
    private String title;
    private String summary;
    private String goals;
    private String cardTitle;
    private String managerTips;
    private String languageKey;
    private String customers;
    private final List<StepRow> steps = new ArrayList<>();
    private final List<CaseRow> cases = new ArrayList<>();

    @PostConstruct
    void open() {
        id = Asked.key("id");
        read(programs.find(current.organisation(), id));
    }

    private void read(Program program) {
        heading = program.title();
        title = heading;
        summary = program.summary();
        goals = String.join("\n", program.goals());
        managerTips = String.join("\n", program.managerTips());
        cardTitle = program.cardTitle();
        languageKey = "account.language." + program.locale().getLanguage();
        customers = program.customerWord().many();
        steps.clear();
        program.cardSteps().forEach(step -> steps.add(new StepRow(step.title(), step.wording())));
        cases.clear();
        program.practiceCases().forEach(one -> cases.add(new CaseRow(one.title(), one.situation(), one.brief())));
    }

    /** Keeps all that was typed, or tells what is wrong with it. */
    public void save() {
        messages.attempt(() -> {
            programs.change(current.organisation(), id, this::write);
            messages.doneOnNextPage("program.program.saved");
            Faces.redirect("/program/program?id=%s", String.valueOf(id));
        });
    }

    private void write(Program program) {
        program.rename(title, summary);
        program.pursue(lines(goals));
        program.carry(cardTitle, steps.stream().map(StepRow::step).toList());
        program.advise(lines(managerTips));
        program.practise(cases.stream().map(CaseRow::practiceCase).toList());
    }

    private static List<String> lines(String typed) {
        return typed == null ? List.of() : typed.lines().toList();
    }

    /** An empty step at the end. */
    public void addStep() {
        steps.add(new StepRow(null, null));
    }

    /** Takes a step away; kept only when the program is saved. */
    public void removeStep(int place) {
        steps.remove(place);
    }

    /** One place up; the first stays. */
    public void raiseStep(int place) {
        if (place > 0) {
            Collections.swap(steps, place, place - 1);
        }
    }

    /** An empty practice case at the end. */
    public void addCase() {
        cases.add(new CaseRow(null, null, null));
    }

    /** Takes a case away; kept only when the program is saved. */
    public void removeCase(int place) {
        cases.remove(place);
    }

    public long getId() {
        return id;
    }

    /** The title as it was saved. */
    public String getHeading() {
        return heading;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    /** One goal on each line. */
    public String getGoals() {
        return goals;
    }

    public void setGoals(String goals) {
        this.goals = goals;
    }

    public String getCardTitle() {
        return cardTitle;
    }

    public void setCardTitle(String cardTitle) {
        this.cardTitle = cardTitle;
    }

    /** One tip on each line. */
    public String getManagerTips() {
        return managerTips;
    }

    public void setManagerTips(String managerTips) {
        this.managerTips = managerTips;
    }

    public String getLanguageKey() {
        return languageKey;
    }

    /** What the program calls the people whom participants serve. */
    public String getCustomers() {
        return customers;
    }

    public List<StepRow> getSteps() {
        return steps;
    }

    public List<CaseRow> getCases() {
        return cases;
    }
}
