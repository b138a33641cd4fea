package org.yandu.workspace;

import java.time.Instant;

/**
 * One row of the journal.
 *
 * @param number ascending over the life of the library
 * @param at when it was first applied
 */
public record Step(long number, Instant at, Change change) {}
