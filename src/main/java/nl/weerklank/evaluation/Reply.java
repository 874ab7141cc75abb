package nl.weerklank.evaluation;

import nl.weerklank.questionnaire.kind.AnswerValue;

/** One answer of a submission, found in order: the value itself, or words beside it. */
record Reply(Item item, Answer.Part part, AnswerValue value) {}
