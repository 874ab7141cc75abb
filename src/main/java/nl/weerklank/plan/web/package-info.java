/** The session plan in the API and on the trainer's screen. */
package nl.weerklank.plan.web;
