/** Programs and their trainings on the trainer's screen and in the API: what is taught, to whom and on which days. */
package nl.weerklank.program.web;
