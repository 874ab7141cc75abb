package nl.weerklank.questionnaire.kind;

/** Something that can be picked: its mark, and what it is called; the name is never empty. */
public record Step(int value, String label) {}
