/** How pages and API are set up: headers, languages, and what becomes of a refusal on its way to the user. */
package nl.weerklank.platform.web;
