/**
 * The timed script of a training. A program has templates; each edition gets a plan of its own, whose blocks treat the
 * themes of the group. Start times are worked out, never stored: {@link nl.weerklank.plan.Timetable}.
 */
package nl.weerklank.plan;
