package org.yandu.retrieval.names;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.yandu.document.TextSpan;

/** Stretches of a text in as little room as they need: the names of a large library have a million places. */
final class Spans extends AbstractList<TextSpan> implements RandomAccess {

    /** Starts and ends in turn. */
    private final int[] bounds;

    Spans(List<TextSpan> spans) {
        bounds = new int[spans.size() * 2];
        for (int i = 0; i < spans.size(); i++) {
            bounds[2 * i] = spans.get(i).start();
            bounds[2 * i + 1] = spans.get(i).end();
        }
    }

    @Override
    public TextSpan get(int index) {
        return new TextSpan(bounds[2 * index], bounds[2 * index + 1]);
    }

    @Override
    public int size() {
        return bounds.length / 2;
    }
}
