/**
 * What is numbered or stands alone like a heading and is none: tables of contents, boxes, rows of tables, items of lists, counted paragraphs.
 */
@NullMarked
package org.yandu.outline.aside;

import org.jspecify.annotations.NullMarked;
