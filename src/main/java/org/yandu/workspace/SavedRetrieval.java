package org.yandu.workspace;

import java.time.Instant;

/**
 * A question about annotations that a reader keeps.
 *
 * @param query in the language of the retrieval panel
 * @param position among the kept ones, from 0
 */
public record SavedRetrieval(String id, String name, String query, int position, Instant created) {}
