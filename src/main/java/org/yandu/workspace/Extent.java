package org.yandu.workspace;

/**
 * How much there is of a document.
 *
 * @param characters code points of the version that is shown
 * @param versions how many texts it has had
 */
public record Extent(int characters, int versions) {}
