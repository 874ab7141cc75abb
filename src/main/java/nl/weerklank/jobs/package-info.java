/** Everything that happens by itself because time passes, on one page. */
package nl.weerklank.jobs;
