/** How evaluations are opened by programs, and how their forms are filled in: on a phone or by a program. */
package nl.weerklank.evaluation.web;
