/** The pages that join features, above all the trainer's home and the page of one training; in demo mode also made-up answers. */
package nl.weerklank.desk.web;
