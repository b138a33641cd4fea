/**
 * The texts a document has had: {@link VersionPane} lies around a reader and shows over, above and below it how a text is
 * corrected, what became of the annotations on it and of headings the reader set, the list of its versions and two of them compared.
 *
 * <p>A new version is planned aside and written as one step ({@link NewVersions}); what was unsure waits in the review, each answer
 * a step of its own. A draft of a correction is remembered with the library until it is saved or given up. Only a few pages of a text are edited at
 * a time, since the text field lays out all it holds at every key. Older texts are read, compared and brought back, never
 * changed; of a comparison only the changed places are shown, each with a little of what surrounds it.
 */
@NullMarked
package org.yandu.ui.versions;

import org.jspecify.annotations.NullMarked;
