/** The library and the files of plans in the API. */
package nl.weerklank.library.web;
