/**
 * What there is to see in demo mode: an organisation with trainings in every stage, made through the use cases like any
 * other, and made-up answers, so that the road to a report takes minutes. Does nothing outside demo mode.
 */
package nl.weerklank.desk.demo;
