/** The sample courses and programs in the API. */
package nl.weerklank.samples.web;
