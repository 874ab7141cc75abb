package nl.weerklank.desk;

/** What a trainer can best do next with a training. */
public enum Action {
    ADD_PARTICIPANTS(Station.INTAKE),
    OPEN_INTAKE(Station.INTAKE),
    INVITE(Station.INTAKE),
    FOLLOW_INTAKE(Station.INTAKE),
    GROUP_THEMES(Station.THEMES),
    DECIDE_THEMES(Station.THEMES),
    MAKE_PLAN(Station.PLAN),
    /** All is ready; there is only the plan to look at until the day comes. */
    BE_READY(Station.PLAN),
    OPEN_EVALUATION(Station.EVALUATION),
    SHARE_EVALUATION(Station.EVALUATION),
    FOLLOW_EVALUATION(Station.EVALUATION),
    CLOSE_EVALUATION(Station.EVALUATION),
    MAKE_REPORT(Station.REPORT),
    /** The evaluation was closed with too few answers for figures. */
    SEE_WHAT_CAN_BE_SAID(Station.REPORT),
    PUBLISH_REPORT(Station.REPORT),
    SHARE_REPORT(Station.REPORT),
    READ_REPORT(Station.REPORT),
    OPEN_FOLLOW_UP(Station.FOLLOW_UP);

    private final Station station;

    Action(Station station) {
        this.station = station;
    }

    /** Where on the red thread it is done. */
    public Station station() {
        return station;
    }

    /** Its part of a text key, such as "open-intake". */
    public String word() {
        return Words.of(this);
    }
}
