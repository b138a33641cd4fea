/**
 * Flash cards: {@link org.yandu.exchange.cards.Cards} makes them of passages with comments and of themes with definitions, {@link
 * org.yandu.exchange.cards.AnkiDeck} writes them as {@code .apkg} (Anki's schema 11, which every version of it takes in), {@link
 * org.yandu.exchange.cards.TsvDeck} as a table. Every card has the id of what it was made of, so that a second deck updates the first.
 *
 * <p>Questions with answers become cards when lessons have them: {@link org.yandu.exchange.cards.Card} is all they need to be.
 */
@NullMarked
package org.yandu.exchange.cards;

import org.jspecify.annotations.NullMarked;
