package nl.weerklank.evaluation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.platform.web.Asked;

/** The room's link and its QR code, as large as the screen or sheet allows. */
@Named
@RequestScoped
public class RoomPage {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Evaluations evaluations;

    private Evaluation evaluation;
    private QrCode qrCode;

    @PostConstruct
    void open() {
        evaluation = evaluations.find(current.organisation(), Asked.key("id"));
        qrCode = new QrCode(getLink());
    }

    public Evaluation getEvaluation() {
        return evaluation;
    }

    public String getLink() {
        return evaluations.roomLink(evaluation);
    }

    public QrCode getQrCode() {
        return qrCode;
    }
}
