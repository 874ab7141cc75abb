/**
 * Quotes for the trainer's web site: of those that their writers allow there, the trainer chooses which are on it. They
 * stand on a page with an address of its own, and within pages of other sites that the trainer names. Only keys are
 * kept; words are asked for at each showing, so that a quote that is withdrawn is gone with the next request.
 */
package nl.weerklank.wall;
