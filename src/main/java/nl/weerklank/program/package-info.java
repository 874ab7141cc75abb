/**
 * What is taught and to whom: the program that a trainer designs once, the engagement with a client in which a goal is
 * agreed, the editions in which it is delivered to one group on certain days, and the people who take part.
 */
package nl.weerklank.program;
