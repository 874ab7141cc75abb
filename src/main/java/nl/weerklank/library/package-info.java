/**
 * What can be used again: blocks that an organisation kept from its plans, those of the sample courses, and whole plans as
 * files. A plan is written as the sample courses are, or as Markdown, and read back from either.
 */
package nl.weerklank.library;
