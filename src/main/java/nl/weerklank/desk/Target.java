package nl.weerklank.desk;

/** A page of the desk about one thing. */
public record Target(Place place, long id) {

    /** The pages that a training leads to. */
    public enum Place {
        PARTICIPANTS("/desk/edition?id=%d#participants"),
        NEW_INTAKE("/evaluation/new?edition=%d&purpose=intake"),
        NEW_EVALUATION("/evaluation/new?edition=%d&purpose=evaluation"),
        NEW_MANAGER("/evaluation/new?edition=%d&purpose=manager"),
        NEW_FOLLOW_UP("/evaluation/new?edition=%d&purpose=follow-up"),
        EVALUATION("/evaluation/evaluation?id=%d"),
        THEMES("/intake/themes?edition=%d"),
        PLAN("/plan/planner?edition=%d"),
        RESULTS("/outcome/results?evaluation=%d"),
        REPORT("/report/curate?report=%d");

        private final String pattern;

        Place(String pattern) {
            this.pattern = pattern;
        }

        private String about(long id) {
            return pattern.formatted(id);
        }
    }

    /** The page's address within the application. */
    public String address() {
        return place.about(id);
    }
}
