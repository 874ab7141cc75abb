/** Pages that join what several features know. */
package nl.weerklank.desk.web;
