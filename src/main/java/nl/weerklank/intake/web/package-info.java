/** How the themes of a group are kept by programs and on the trainer's screen. */
package nl.weerklank.intake.web;
