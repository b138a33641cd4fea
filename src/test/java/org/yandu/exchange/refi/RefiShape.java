package org.yandu.exchange.refi;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks the shape of what we write against REFI-QDA 1.5 (Project.xsd of 18 March 2019 and the codebook's schema), written after them
 * for the elements we use: order and number of children, attributes with their types. Beyond the schema: references lead somewhere and
 * guids are unique.
 */
public final class RefiShape {

    private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    /** Children in their order: ? at most one, * any number, + at least one. */
    private static final Map<String, String> CHILDREN = Map.ofEntries(
            Map.entry("Project", "Users? CodeBook? Sources? Notes? Links? Sets? Description? NoteRef*"),
            Map.entry("Users", "User+"),
            Map.entry("User", ""),
            Map.entry("CodeBook", "Codes Sets?"),
            Map.entry("Codes", "Code+"),
            Map.entry("Code", "Description? NoteRef* Code*"),
            Map.entry("Sources", "TextSource+"),
            Map.entry("TextSource", "Description? PlainTextContent? PlainTextSelection* Coding* NoteRef*"),
            Map.entry("PlainTextSelection", "Description? Coding* NoteRef*"),
            Map.entry("Coding", "CodeRef NoteRef*"),
            Map.entry("Notes", "Note+"),
            Map.entry("Note", "Description? PlainTextContent? PlainTextSelection* Coding* NoteRef*"),
            Map.entry("Links", "Link+"),
            Map.entry("Link", "NoteRef*"),
            Map.entry("Sets", "Set+"),
            Map.entry("Set", "Description? MemberCode* MemberSource* MemberNote*"),
            Map.entry("MemberCode", ""),
            Map.entry("NoteRef", ""),
            Map.entry("CodeRef", ""),
            Map.entry("Description", ""),
            Map.entry("PlainTextContent", ""));

    private static final String SIGNED =
            " creatingUser=guid creationDateTime=time modifyingUser=guid modifiedDateTime=time";

    /** Attributes with their types; ! is required. */
    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            Map.entry("Project", "name!=text origin=text"),
            Map.entry("CodeBook", "origin=text"),
            Map.entry("User", "guid!=guid name=text id=text"),
            Map.entry("Code", "guid!=guid name!=text isCodable!=flag color=rgb"),
            Map.entry("TextSource", "guid!=guid name=text richTextPath=text plainTextPath=text" + SIGNED),
            Map.entry("Note", "guid!=guid name=text richTextPath=text plainTextPath=text" + SIGNED),
            Map.entry("PlainTextSelection", "guid!=guid name=text startPosition!=number endPosition!=number" + SIGNED),
            Map.entry("Coding", "guid!=guid creatingUser=guid creationDateTime=time"),
            Map.entry("Link", "guid!=guid name=text direction=direction color=rgb originGUID=guid targetGUID=guid"),
            Map.entry("Set", "guid!=guid name!=text"),
            Map.entry("MemberCode", "targetGUID=guid guid=guid"),
            Map.entry("NoteRef", "targetGUID!=guid"),
            Map.entry("CodeRef", "targetGUID!=guid"));

    private final List<String> faults = new ArrayList<>();
    private final Set<String> guids = new HashSet<>();
    private final List<String> targets = new ArrayList<>();

    private RefiShape() {}

    /** @return in words; empty when the file is as it should be */
    public static List<String> faults(byte[] xml) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        RefiShape shape = new RefiShape();
        shape.check(document.getDocumentElement());
        shape.targets.stream()
                .filter(target -> !shape.guids.contains(target))
                .forEach(target -> shape.faults.add("leads nowhere: " + target));
        return shape.faults;
    }

    private void check(Element element) {
        String name = element.getNodeName();
        String children = CHILDREN.get(name);
        if (children == null) {
            faults.add("unknown element " + name);
            return;
        }
        List<String> names = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element each) {
                names.add(each.getNodeName());
                check(each);
            }
        }
        String pattern = children.isEmpty()
                ? ""
                : java.util.Arrays.stream(children.split(" "))
                        .map(each -> each.replaceFirst("^(\\w+)([?*+]?)$", "(?:$1 )$2"))
                        .reduce("", String::concat);
        String there = names.stream().map(each -> each + " ").reduce("", String::concat);
        if (!there.matches(pattern)) {
            faults.add(name + " has " + there);
        }
        attributes(element);
    }

    private void attributes(Element element) {
        String rules = ATTRIBUTES.getOrDefault(element.getNodeName(), "");
        Set<String> allowed = new HashSet<>(Set.of("xmlns"));
        for (String rule : rules.isEmpty() ? new String[0] : rules.split(" ")) {
            String key = rule.replaceAll("!?=.*", "");
            String value = element.getAttribute(key);
            allowed.add(key);
            if (rule.contains("!") && !element.hasAttribute(key)) {
                faults.add(element.getNodeName() + " without " + key);
            } else if (element.hasAttribute(key) && !fits(rule.replaceAll(".*=", ""), value)) {
                faults.add(element.getNodeName() + " " + key + "=" + value);
            }
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            if (!allowed.contains(element.getAttributes().item(i).getNodeName())) {
                faults.add(element.getNodeName() + " with "
                        + element.getAttributes().item(i));
            }
        }
        if (element.hasAttribute("guid")
                && !element.getNodeName().equals("MemberCode")
                && !guids.add(element.getAttribute("guid"))) {
            faults.add("twice: " + element.getAttribute("guid"));
        }
        for (String reference : List.of("targetGUID", "originGUID", "creatingUser", "modifyingUser")) {
            if (element.hasAttribute(reference)) {
                targets.add(element.getAttribute(reference));
            }
        }
    }

    private static boolean fits(String type, String value) {
        return switch (type) {
            case "guid" -> GUID.matcher(value).matches();
            case "time" -> TIME.matcher(value).matches();
            case "number" -> value.matches("\\d+");
            case "rgb" -> value.matches("#[A-Fa-f0-9]{6}");
            case "flag" -> value.matches("true|false");
            case "direction" -> value.matches("Associative|OneWay|Bidirectional");
            default -> true;
        };
    }
}
