package nl.weerklank.report;

import nl.weerklank.outcome.EditedQuote.Meanwhile;

/**
 * What a trainer changes of one quote. Whatever is null stays as it is.
 *
 * @param edited the words as they should be quoted; empty for those that were written
 * @param meanwhile what is quoted until the writer agrees to an edit beyond spelling; the original where nothing is said
 * @param highlighted whether it stands large
 * @param doneWith what is done with it; empty to say nothing
 * @param theme the key of the theme that it is about; 0 for none
 */
public record QuoteChange(String edited, Meanwhile meanwhile, Boolean highlighted, String doneWith, Long theme) {}
