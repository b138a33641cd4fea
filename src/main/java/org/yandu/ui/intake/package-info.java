/**
 * How texts come in and what is known of them: the preview of files, the report about them, the choice of an encoding and the
 * facts of a document.
 *
 * <p>Three sheets over the window, each a model without nodes and a small view: {@code TakeInModel} for preview and report, which are
 * one list of {@code Arrival}s whose fate becomes known; {@code ReadAgainModel}; {@code DetailsModel}. The shell says what came
 * ({@code IntakeWish}) and knows nothing more. Files are tried out one by one and nothing of them is kept until the reader says
 * 导入; then those that were checked are read a second time and taken in as one step. Given up: keeping the readings of the
 * first look in memory, which two hundred PDFs would fill.
 */
@NullMarked
package org.yandu.ui.intake;

import org.jspecify.annotations.NullMarked;
