/**
 * Documents and annotations out and in; a room for each form, and here only what the rooms share.
 *
 * <p>In: {@code accession} (files of readings), {@code foreign} (annotations of other programs), {@code packet}, {@code bundle}.
 * Out: {@code out}, {@code paper}, {@code word}, {@code lessons}, {@code cards}, {@code charts}, {@code listing} and the
 * rest. Both ways: {@code webannotation}, {@code refi}, {@code codebooks}.
 */
@NullMarked
package org.yandu.exchange;

import org.jspecify.annotations.NullMarked;
