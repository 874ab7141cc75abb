package nl.weerklank.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;

/** The programs of each organisation. */
@ApplicationScoped
@Transactional
public class Programs {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Event<ProgramMade> made;

    /** The organisation's programs by title. */
    public List<Program> of(Organisation organisation) {
        return entities.createQuery(
                        "select p from Program p where p.organisation = :organisation order by p.title, p.id",
                        Program.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** The organisation's program with this key; refuses an unknown one and another organisation's alike. */
    public Program find(Organisation organisation, long id) {
        Program program = entities.find(Program.class, id);
        if (program == null || !program.organisation().equals(organisation)) {
            throw Refusal.notFound();
        }
        return program;
    }

    /**
     * Makes a program of one's own with the usual questionnaires; refuses a missing title and an unknown language.
     *
     * @param language "nl" or "en"; English where null
     * @param goals what participants do differently afterwards; may be null
     */
    public Program make(Organisation organisation, String title, String language, List<String> goals) {
        Locale locale = spoken(language);
        Program program =
                make(organisation, title, locale, CustomerWord.in(locale).get(0));
        program.pursue(goals == null ? List.of() : goals);
        made.fire(new ProgramMade(program));
        return program;
    }

    private static Locale spoken(String language) {
        if (language != null && !Texts.speaks(language)) {
            throw new Mistakes().add("language", "program.mistake.language").refusal();
        }
        return Texts.spoken(language);
    }

    /** Makes an empty program, without questionnaires: for whoever brings them along. */
    public Program make(Organisation organisation, String title, Locale locale, CustomerWord word) {
        Program program = new Program(organisation, title, locale, word, clock.instant());
        entities.persist(program);
        return program;
    }

    /** Changes a program of the organisation; what the change refuses is not done. */
    public Program change(Organisation organisation, long id, java.util.function.Consumer<Program> change) {
        Program program = find(organisation, id);
        change.accept(program);
        // Lists are kept by place, and what moved would be written before what stood there is gone.
        Runnable relist = program.unlist();
        entities.flush();
        relist.run();
        return program;
    }
}
