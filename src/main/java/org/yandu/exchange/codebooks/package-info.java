/**
 * Codebooks out and in: JSON, which keeps everything, and tables in CSV and XLSX, one theme a row with its path (上级 > 下级), for those
 * who write their themes in a spreadsheet.
 *
 * <p>{@link ThemeFile} reads any of them into rows with remarks by row number, {@link CodebookPlan} says what of them is new, changed or
 * there already and makes one change of it, {@link CodebookFormat} writes. What is read may come from anybody: no formula is reckoned,
 * no entity fetched, and archives are held to the limits of {@link org.yandu.intake.manuscript.Archive}.
 *
 * <p>The JSON: {@code format} "yandu-codebook", {@code version} 1, {@code name}, {@code note}, and {@code themes}, each with {@code id, name,
 * sign, colour {full, light, dark}, pattern, key, definition, when, whenNot, samples [{words, source}], retired} and {@code themes} of its
 * own. A reader passes over keys it does not know, and refuses a version above its own.
 */
@NullMarked
package org.yandu.exchange.codebooks;

import org.jspecify.annotations.NullMarked;
