/**
 * Questionnaires opened for one or more editions in a window of time: intake, evaluation, the manager's form and the
 * follow-up alike. It invites people, takes each submission exactly once, keeps anonymous answers so that neither a
 * person nor another answer can be joined to them, and releases figures in one step at closing.
 */
package nl.weerklank.evaluation;
