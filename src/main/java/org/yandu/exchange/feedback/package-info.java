/**
 * What a student gets back: a sheet for each, with his marks beside the reference, what the instructor wrote there, and his answers with the
 * remarks on them.
 *
 * <p>A sheet is a {@link org.yandu.exchange.script.Script} like a lesson's, so that it looks like everything else that goes to Word and
 * could go to any other format; what is on it is worked out by {@link org.yandu.curation.view.Feedback} and {@link
 * org.yandu.curation.view.AnswerTable}.
 */
@NullMarked
package org.yandu.exchange.feedback;

import org.jspecify.annotations.NullMarked;
