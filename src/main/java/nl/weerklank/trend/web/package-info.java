/** The page, the calls and the files of what all trainings brought together. */
package nl.weerklank.trend.web;
