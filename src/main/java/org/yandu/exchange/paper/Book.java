package org.yandu.exchange.paper;

import java.util.List;

/**
 * Pages and what leads to places on them.
 *
 * @param marks in the order they are read in
 */
public record Book(List<Page> pages, List<Mark> marks, List<Link> links) {

    public Book {
        pages = List.copyOf(pages);
        marks = List.copyOf(marks);
        links = List.copyOf(links);
    }

    /**
     * A place on a page.
     *
     * @param page from 0
     * @param y in points from the upper edge
     */
    public record Spot(int page, double y) {}

    /**
     * An entry of the outline beside the pages.
     *
     * @param level from 1
     */
    public record Mark(int level, String words, Spot at) {}

    /** A stretch of a page that leads elsewhere. */
    public record Link(int page, Shape.Box area, Spot to) {}
}
