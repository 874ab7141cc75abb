package nl.weerklank.room.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.platform.web.QrCode;
import nl.weerklank.room.Rooms;
import org.omnifaces.cdi.ViewScoped;

/** The part of an evaluation's page about the room: its link, and each way in which people come to it. */
@Named
@ViewScoped
public class RoomPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Rooms rooms;

    @Inject
    private PageMessages messages;

    private long id;
    private transient Evaluation evaluation;
    private transient QrCode qrCode;

    /** A sentence with the link, ready to be pasted into a call's chat. */
    public record Sentence(Locale language, String words) {

        /** For pages, which want a property. */
        public String getLanguage() {
            return language.getLanguage();
        }

        public String getWords() {
            return words;
        }
    }

    @PostConstruct
    void open() {
        id = Asked.key("id");
    }

    private Evaluation evaluation() {
        if (evaluation == null) {
            evaluation = evaluations.find(current.organisation(), id);
        }
        return evaluation;
    }

    /** Gives the room another link, for when the one before got about. */
    public void renew() {
        if (messages.attempt(() -> evaluation = evaluations.renewRoom(current.organisation(), id))) {
            qrCode = null;
            messages.done("room.desk.renewed");
        }
    }

    public String getLink() {
        return evaluations.roomLink(evaluation());
    }

    /** The same form for a tablet that goes from hand to hand: it keeps nothing of who wrote before. */
    public String getTabletLink() {
        return getLink() + "?tablet";
    }

    public String getShortAddress() {
        return rooms.shortAddress(evaluation());
    }

    public QrCode getQrCode() {
        if (qrCode == null) {
            qrCode = new QrCode(getLink());
        }
        return qrCode;
    }

    /** The sentence in every language, that of the form first. */
    public List<Sentence> getSentences() {
        return Texts.LANGUAGES.stream()
                .sorted((one, other) -> Boolean.compare(isOfForm(other), isOfForm(one)))
                .map(this::sentence)
                .toList();
    }

    private boolean isOfForm(Locale language) {
        return language.getLanguage().equals(evaluation().locale().getLanguage());
    }

    private Sentence sentence(Locale language) {
        String key = evaluation().isNamed() ? "room.desk.sentence-named" : "room.desk.sentence-anonymous";
        return new Sentence(
                language, Texts.in(language).format(key, evaluation().title(), getLink()));
    }
}
