/** The builder's page, and questionnaires and the bank over the API. */
package nl.weerklank.builder.web;
