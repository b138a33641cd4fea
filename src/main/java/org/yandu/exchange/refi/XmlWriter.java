package org.yandu.exchange.refi;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.out.Safe;

/** Writes elements one inside the other. */
final class XmlWriter {

    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    XmlWriter begin(String name) {
        endTag();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** @param value {@code null} to leave it out; line ends become spaces, as every reader of XML makes them */
    XmlWriter with(String attribute, @Nullable String value) {
        if (value != null) {
            out.append(' ')
                    .append(attribute)
                    .append("=\"")
                    .append(Safe.xml(value.replaceAll("[\\r\\n\\t]", " ")))
                    .append('"');
        }
        return this;
    }

    XmlWriter text(String text) {
        endTag();
        // A bare CR would come back as LF.
        out.append(Safe.xml(text).replace("\r", "&#13;"));
        return this;
    }

    XmlWriter end() {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    @Override
    public String toString() {
        return out.append('\n').toString();
    }
}
