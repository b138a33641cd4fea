package org.yandu.workspace;

import java.time.Instant;

/**
 * A row of the journal without its edits, which may hold whole texts.
 *
 * @param number ascending over the life of the library
 * @param at when it was first applied
 */
public record HistoryEntry(long number, Instant at, Change.Name name) {}
