/**
 * What a class is given to read and gives back: the {@code Assignment} with its {@code Question}s, a student's {@code Answer}s with
 * the passages they cite, the {@code HandIn} an instructor has merged, and his {@code AnswerRemark}s, which go to nobody but the one
 * they are about, in his feedback sheet.
 *
 * <p>An assignment is a frozen copy: what was given out must not change when the lesson it came from does. Chosen for the same reason:
 * its questions name their places themselves and do not point into a lesson, which the student does not have.
 *
 * <p>The key is withheld, not locked: a packet carries only a hash of it ({@code Assignment.seal}), and the key comes later as a small
 * file of its own. What is not there cannot be cracked, and no passphrase has to be kept until the lesson; the hash shows that the key
 * was not written after the answers had been seen.
 */
@NullMarked
package org.yandu.annotation.task;

import org.jspecify.annotations.NullMarked;
