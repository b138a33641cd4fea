package org.yandu.intake;

/**
 * An entry of the table of contents that a file keeps beside its pages.
 *
 * @param page from 0
 * @param level from 1
 */
record Bookmark(int page, String title, int level) {}
