package org.yandu.intake.web;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much text and how many links every element of a page holds, counted in one walk. */
final class WebWeights {

    /**
     * @param letters without white space
     * @param linked of these, in links
     * @param sentences ends of sentences that stand in no link
     * @param links in it; of a link itself, only those inside
     */
    record Weight(int letters, int linked, int sentences, int links) {

        static final Weight NONE = new Weight(0, 0, 0, 0);

        Weight plus(Weight other) {
            return new Weight(
                    letters + other.letters, linked + other.linked, sentences + other.sentences, links + other.links);
        }

        int plain() {
            return letters - linked;
        }

        double linkShare() {
            return letters == 0 ? 0 : (double) linked / letters;
        }
    }

    private final IdentityHashMap<Node, Weight> weights = new IdentityHashMap<>();

    WebWeights(Element body) {
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            weights.merge(parent(node), weight(words.getWholeText()), Weight::plus);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element && node != body) {
                            weights.merge(
                                    parent(node),
                                    element.normalName().equals("a") ? linked(node) : of(node),
                                    Weight::plus);
                        }
                    }
                },
                body);
    }

    private static Node parent(Node node) {
        Node parent = node.parent();
        return parent == null ? node : parent;
    }

    private Weight linked(Node link) {
        Weight all = of(link);
        return new Weight(all.letters, all.letters, 0, all.links + 1);
    }

    private static Weight weight(String words) {
        int letters = 0;
        int sentences = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            letters += Character.isWhitespace(c) || Character.isSpaceChar(c) ? 0 : 1;
            sentences += c == '。' || c == '；' ? 1 : 0;
        }
        return new Weight(letters, 0, sentences, 0);
    }

    Weight of(Node node) {
        return weights.getOrDefault(node, Weight.NONE);
    }
}
