package org.yandu.exchange.refi;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An element with what is in it; namespaces are passed over, for programs are careless with them. */
final class XmlTree {

    /** Deeper than any codebook, shallow enough for what walks down by calling itself. */
    private static final int DEEPEST = 200;

    private static final XMLInputFactory READERS = XMLInputFactory.newDefaultFactory();

    static {
        READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        READERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        READERS.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    final String name;
    final List<XmlTree> children = new ArrayList<>(2);
    private final Map<String, String> attributes = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private XmlTree(String name) {
        this.name = name;
    }

    /** @throws IllegalArgumentException when it is no XML, is nested too deeply or has a DTD */
    static XmlTree of(byte[] bytes) {
        Deque<XmlTree> open = new ArrayDeque<>();
        XmlTree root = new XmlTree("");
        open.push(root);
        try {
            XMLStreamReader in = READERS.createXMLStreamReader(new StringReader(decoded(bytes)));
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        XmlTree element = element(in);
                        open.element().children.add(element);
                        open.push(element);
                        require(open.size() <= DEEPEST, "nested too deeply");
                    }
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
                        open.element().text.append(in.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> require(false, "has a DTD");
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
        require(!root.children.isEmpty(), "no element");
        return root.children.getFirst();
    }

    private static void require(boolean is, String what) {
        if (!is) {
            throw new IllegalArgumentException(what);
        }
    }

    /** Decoded here: the reader of XML announces broken bytes on the console as well as throwing. */
    private static String decoded(byte[] bytes) {
        boolean wide = bytes.length > 1
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String all = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return all.startsWith("\uFEFF") ? all.substring(1) : all;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static XmlTree element(XMLStreamReader in) {
        XmlTree element = new XmlTree(in.getLocalName());
        for (int i = 0; i < in.getAttributeCount(); i++) {
            element.attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        return element;
    }

    @Nullable
    String get(String attribute) {
        return attributes.get(attribute);
    }

    String get(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    List<XmlTree> all(String child) {
        return children.stream().filter(each -> each.name.equals(child)).toList();
    }

    Optional<XmlTree> child(String child) {
        return children.stream().filter(each -> each.name.equals(child)).findFirst();
    }

    /** Those within a container, such as {@code Code} in {@code Codes}. */
    List<XmlTree> in(String container, String child) {
        return child(container).map(found -> found.all(child)).orElse(List.of());
    }

    String text() {
        return text.toString();
    }

    /** The text of a child; empty when there is none. */
    String textOf(String child) {
        return child(child).map(XmlTree::text).orElse("");
    }
}
