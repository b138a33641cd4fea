/**
 * Web pages, saved pages and books: HTML, MHTML, EPUB.
 *
 * <p>The article comes out as a browser shows it: white space collapses, line ends between Chinese characters vanish, lists have their
 * numbers. Navigation, share lists and footers stay in the text as noise; their names in the page are only a hint, for many sites call
 * the article itself a header. What lists of links stand above a title or below the last sentence ({@code LinkLists}) is told by the
 * share of links in a line, whatever the page calls it. Read with jsoup, which fetches nothing and resolves no entities.
 */
@NullMarked
package org.yandu.intake.web;

import org.jspecify.annotations.NullMarked;
