package nl.weerklank.evaluation;

/**
 * Who reads a form, as far as the link tells: whoever was invited by it, or with a room's link nobody in particular.
 *
 * @param invitation the key of the personal link; null with a room's link
 * @param enrolment the key of who takes part; null where it is the client's contact
 * @param firstName of who takes part, or null
 * @param used whether a form was sent in through the personal link
 * @param ownSentence what the reader wrote at a named intake, or null
 */
record Reader(Long invitation, Long enrolment, String firstName, boolean used, OwnWords.OwnSentence ownSentence) {

    /** Anybody in the room. */
    static final Reader ANYBODY = new Reader(null, null, null, false, null);

    /** The same reader with these own words; null for none. */
    Reader with(OwnWords.OwnSentence own) {
        return new Reader(invitation, enrolment, firstName, used, own);
    }

    /** The same reader under another name and with another sentence, each where there is one. */
    Reader as(String otherName, OwnWords.OwnSentence otherSentence) {
        return new Reader(
                invitation,
                enrolment,
                firstName == null ? null : otherName,
                used,
                ownSentence == null ? null : otherSentence);
    }
}
