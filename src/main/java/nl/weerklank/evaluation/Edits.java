package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weerklank.platform.Refusal;

/** What trainers made of people's words, kept beside these as long as they are there and may be quoted. */
@ApplicationScoped
@Transactional
public class Edits {

    @PersistenceContext
    private EntityManager entities;

    /** The edited words of these answers, by the key of the answer; most have none. */
    public Map<Long, EditedWording> of(Collection<Long> answers) {
        if (answers.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select e from EditedWording e where e.answer in :answers", EditedWording.class)
                .setParameter("answers", answers)
                .getResultStream()
                .collect(Collectors.toMap(EditedWording::answer, Function.identity()));
    }

    /**
     * Keeps edited words beside those of an answer; the words as they were written do away with the edited ones. The
     * caller has made sure that the answer is within reach. Refuses words that may not be quoted at all.
     *
     * @param meanwhile what is quoted while the edited words may not be
     * @param names that may be masked however they are written
     */
    public void edit(long answer, String wording, EditedWording.Meanwhile meanwhile, Collection<String> names) {
        Answer found = Optional.ofNullable(entities.find(Answer.class, answer))
                .filter(known -> known.consent().allowsQuote())
                .orElseThrow(Refusal::notFound);
        if (wording.equals(found.wording())) {
            drop(answer);
            return;
        }
        EditedWording edited = entities.find(EditedWording.class, answer);
        if (edited == null) edited = new EditedWording(answer);
        edited.become(wording, new SpellingOnly(names).covers(found.wording(), wording), meanwhile);
        entities.persist(edited);
    }

    /** Does away with edited words, so that the original counts. */
    public void drop(long answer) {
        EditedWording edited = entities.find(EditedWording.class, answer);
        if (edited != null) entities.remove(edited);
    }

    /** Does away with what was made of words that may not be quoted any more. */
    void dropUnquotable(Collection<Answer> answers) {
        answers.stream()
                .filter(answer -> !answer.consent().allowsQuote())
                .map(Answer::id)
                .forEach(this::drop);
    }

    /**
     * Keeps what the writer says of the edited words that he or she saw; refuses where these were changed since, and
     * where they need no reply.
     *
     * @param seen the hash of the words seen
     */
    void reply(long answer, String seen, boolean agrees) {
        EditedWording edited = entities.find(EditedWording.class, answer);
        if (edited == null || edited.state() == EditedWording.State.SPELLING || !Objects.equals(edited.hash(), seen)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "evaluation.refusal.edit-changed");
        }
        edited.reply(agrees);
    }
}
