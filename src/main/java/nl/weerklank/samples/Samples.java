package nl.weerklank.samples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;
import nl.weerklank.account.Organisation;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.questionnaire.Questionnaires;

/** The sample courses, and the programs that trainers make of them. */
@ApplicationScoped
@Transactional
public class Samples {

    private static final Logger LOG = Logger.getLogger(Samples.class.getName());

    @Inject
    private Programs programs;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private SessionPlans plans;

    /** By slug; read once, when somebody first asks, so that starting does not wait for it. */
    private Map<String, Sample> courses;

    /** All courses by slug, with the word for the customer that each was written with in mind. */
    public List<Sample> all() {
        return courses().values().stream()
                .map(sample -> sample.in(sample.customerWord()))
                .toList();
    }

    /** The course with this slug, with the word that it was written with; refuses an unknown one. */
    public Sample find(String slug) {
        Sample sample = raw(slug);
        return sample.in(sample.customerWord());
    }

    private Sample raw(String slug) {
        Sample sample = courses().get(slug);
        if (sample == null) {
            throw Refusal.notFound();
        }
        return sample;
    }

    /**
     * Makes a program of a course: its goals, pocket card, tips, practice cases, questionnaires and plans, as a copy
     * that the organisation can change. Refuses an unknown course and a word of another language.
     *
     * @param word fills the texts; null for the one that the course was written with
     */
    public Program adopt(Organisation organisation, String slug, CustomerWord word) {
        Sample raw = raw(slug);
        Sample sample = raw.in(word == null ? raw.customerWord() : raw.word(word.one()));
        Program program = programs.make(organisation, sample.title(), sample.locale(), sample.customerWord());
        program.rename(sample.title(), sample.summary());
        program.pursue(sample.goals());
        program.carry(sample.cardTitle(), sample.cardSteps());
        program.advise(sample.managerTips());
        program.practise(sample.cases());
        program.madeOf(slug);
        sample.questionnaires()
                .forEach(asked ->
                        questionnaires.add(program, asked.purpose(), asked.title(), asked.intro(), asked.questions()));
        sample.plans()
                .forEach(plan -> plans.addTemplate(
                        program,
                        plan.name(),
                        plan.days().stream().map(SampleDay::draft).toList()));
        return program;
    }

    private synchronized Map<String, Sample> courses() {
        if (courses == null) {
            courses = read();
        }
        return courses;
    }

    private static Map<String, Sample> read() {
        Map<String, Sample> sound = new TreeMap<>();
        SampleFiles.all().forEach((name, bytes) -> {
            Reading<Sample> reading = Reading.course(SampleFiles.FOLDER, name, bytes);
            reading.mistakes().forEach(mistake -> LOG.warning(mistake::toString));
            if (reading.mistakes().isEmpty()) {
                sound.put(reading.content().slug(), reading.content());
            }
        });
        return sound;
    }
}
