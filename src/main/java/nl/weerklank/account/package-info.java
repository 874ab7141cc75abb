/**
 * Who works here: organisations, their trainers, how a trainer signs in on a page or with a token of the API, and the
 * one question that every other feature asks: {@link nl.weerklank.account.CurrentTrainer who is it that asks?}
 */
package nl.weerklank.account;
