package org.yandu.intake.office;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element of an office document, or a stretch of its text ({@link #name} is empty then). Names carry the usual prefix of their
 * namespace, whatever the file calls it: {@code w:p} for both kinds of OOXML.
 *
 * <p>Chosen: a tree of our own over StAX, so that a long document is read block by block and never stands in memory as a whole.
 * DTDs are not read, so nothing outside the file is ever fetched and no entity grows.
 */
final class Xml {

    /** Deeper than any document, shallow enough for every method that walks down by calling itself. */
    private static final int DEEPEST = 200;

    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(OFFICE + "wordprocessingml/2006/main", "w"),
            Map.entry(STRICT + "wordprocessingml/main", "w"),
            Map.entry(OFFICE + "officeDocument/2006/relationships", "r"),
            Map.entry(STRICT + "officeDocument/relationships", "r"),
            Map.entry(OFFICE + "drawingml/2006/main", "a"),
            Map.entry(STRICT + "drawingml/main", "a"),
            Map.entry(OFFICE + "presentationml/2006/main", "p"),
            Map.entry(STRICT + "presentationml/main", "p"),
            Map.entry(OFFICE + "officeDocument/2006/math", "m"),
            Map.entry(STRICT + "officeDocument/math", "m"),
            Map.entry(OFFICE + "markup-compatibility/2006", "mc"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14"),
            Map.entry("http://schemas.microsoft.com/office/word/2012/wordml", "w15"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry(OASIS + "office:1.0", "office"),
            Map.entry(OASIS + "text:1.0", "text"),
            Map.entry(OASIS + "table:1.0", "table"),
            Map.entry(OASIS + "style:1.0", "style"),
            Map.entry(OASIS + "drawing:1.0", "draw"),
            Map.entry(OASIS + "meta:1.0", "meta"),
            Map.entry(OASIS + "manifest:1.0", "manifest"),
            Map.entry("http://www.w3.org/XML/1998/namespace", "xml"),
            Map.entry(OASIS + "svg-compatible:1.0", "svg"),
            Map.entry(OASIS + "xsl-fo-compatible:1.0", "fo"),
            Map.entry("urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"));

    /** Not {@code newFactory}: whatever else lies on the class path, these properties are known to hold for this one. */
    private static final XMLInputFactory READERS = XMLInputFactory.newDefaultFactory();

    static {
        READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        READERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        READERS.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** The declaration is the first thing in a file, or is not there. */
    private static final int HEAD = 200;

    private static final Pattern DECLARED =
            Pattern.compile("^[^<]{0,3}<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

    final String name;
    final String text;
    final List<Xml> children = new ArrayList<>(2);
    private final String[] attributes;

    private Xml(String name, String text, String... attributes) {
        this.name = name;
        this.text = text;
        this.attributes = attributes;
    }

    /** @throws IllegalArgumentException when it is no well-formed XML */
    static Xml tree(byte[] bytes) {
        Xml root = new Xml("", "");
        walk(bytes, Set.of(), root.children::add);
        return root.children.get(0);
    }

    /**
     * Hands over what stands in the containers, one element after the other, each with all that is in it.
     *
     * @throws IllegalArgumentException when it is no well-formed XML
     */
    static void each(byte[] bytes, Set<String> containers, Consumer<Xml> element) {
        walk(bytes, containers, element);
    }

    private static void walk(byte[] bytes, Set<String> containers, Consumer<Xml> element) {
        Deque<Xml> open = new ArrayDeque<>();
        Deque<String> outside = new ArrayDeque<>();
        try {
            XMLStreamReader in = READERS.createXMLStreamReader(new StringReader(decoded(bytes)));
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (open.size() + outside.size() > DEEPEST) {
                        throw new IllegalArgumentException("nested too deeply");
                    }
                    String within = outside.peek();
                    if (!open.isEmpty() || containers.isEmpty() || (within != null && containers.contains(within))) {
                        open.push(element(in));
                    } else {
                        outside.push(named(in.getNamespaceURI(), in.getLocalName()));
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    close(open, outside, element);
                } else if (!open.isEmpty()
                        && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE)) {
                    open.element().children.add(new Xml("", in.getText()));
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Decoded here and not by the reader of XML, which announces broken bytes on the console as well as throwing. */
    private static String decoded(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        boolean wide = head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE");
        Charset charset = wide
                ? StandardCharsets.UTF_16
                : declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        try {
            String all = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return all.startsWith("\uFEFF") ? all.substring(1) : all;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void close(Deque<Xml> open, Deque<String> outside, Consumer<Xml> element) {
        if (open.isEmpty()) {
            outside.pop();
            return;
        }
        Xml done = open.pop();
        if (open.isEmpty()) {
            element.accept(done);
        } else {
            open.element().children.add(done);
        }
    }

    private static Xml element(XMLStreamReader in) {
        String[] attributes = new String[in.getAttributeCount() * 2];
        for (int i = 0; i < attributes.length / 2; i++) {
            attributes[2 * i] = named(in.getAttributeNamespace(i), in.getAttributeLocalName(i));
            attributes[2 * i + 1] = in.getAttributeValue(i);
        }
        return new Xml(named(in.getNamespaceURI(), in.getLocalName()), "", attributes);
    }

    private static String named(@Nullable String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return local.intern();
        }
        // An element nobody asks for needs no name of its own; one without a namespace must not pass for it either.
        String prefix = PREFIXES.getOrDefault(namespace, "?");
        return (prefix + ':' + local).intern();
    }

    boolean is(String other) {
        return name.equals(other);
    }

    @Nullable
    String get(String attribute) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(attribute)) {
                return attributes[i + 1];
            }
        }
        return null;
    }

    String get(String attribute, String otherwise) {
        String value = get(attribute);
        return value == null ? otherwise : value;
    }

    int number(String attribute, int otherwise) {
        return parsed(get(attribute), otherwise);
    }

    /** Numbers stand in attributes as they please: 10.5 for half points, or nonsense. */
    static int parsed(@Nullable String value, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        try {
            return (int) Double.parseDouble(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The first child of that name. */
    @Nullable
    Xml child(String child) {
        for (Xml each : children) {
            if (each.name.equals(child)) {
                return each;
            }
        }
        return null;
    }

    /** The first one down a path of children. */
    @Nullable
    Xml at(String... path) {
        Xml at = this;
        for (String step : path) {
            at = at == null ? null : at.child(step);
        }
        return at;
    }

    List<Xml> all(String child) {
        return children.stream().filter(c -> c.name.equals(child)).toList();
    }

    /** All text in it, as it stands there. */
    String words() {
        if (name.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        children.forEach(c -> out.append(c.words()));
        return out.toString();
    }
}
