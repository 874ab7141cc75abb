/**
 * The training day itself, as the trainer runs it from a tablet: which block is going on, what comes next and how late it
 * gets, who is there, and what is to be remembered. Whatever is done comes in as an action with a key of its own, so that
 * a device that lost its network may send it as often as it likes: {@link nl.weerklank.day.Days}.
 */
package nl.weerklank.day;
