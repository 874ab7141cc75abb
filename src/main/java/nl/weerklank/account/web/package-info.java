/** How a trainer signs in, on a page or with a token of the API, and the account that is his or hers to change. */
package nl.weerklank.account.web;
