package org.yandu.retrieval;

import org.yandu.document.Document;
import org.yandu.workspace.Places;

/**
 * What was found in one document.
 *
 * @param versionId the text it was found in
 * @param places in positions of its {@link org.yandu.document.SearchText}; ascending, not overlapping
 */
public record TextHits(Document document, String versionId, Places places) {}
