package nl.weerklank.trend;

import nl.weerklank.evaluation.Evaluation;

/** A training that went less well: all its marks from 1 (poor) to 5 (very good) together. */
public record LowGroup(Evaluation evaluation, long n, double mean) {}
