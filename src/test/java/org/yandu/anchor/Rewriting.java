package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/**
 * A text that is rewritten while every character remembers where it came from, so that the truth about each passage is known
 * by construction.
 */
final class Rewriting {

    /**
     * @param origin UTF-16 offset in the original text, or -1 for what was not there
     * @param moved whether it was carried to another place
     */
    record Cell(int code, int origin, boolean moved) {}

    private final Random random;
    private final List<String> pool;

    /** Paragraphs of sentences of characters. */
    private List<List<List<Cell>>> paragraphs = new ArrayList<>();

    private int line = Integer.MAX_VALUE;

    /** @param pool sentences to insert */
    Rewriting(String text, List<String> pool, Random random) {
        this.random = random;
        this.pool = pool;
        List<List<Cell>> sentences = new ArrayList<>();
        List<Cell> sentence = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            if (code != '\n') {
                sentence.add(new Cell(code, i, false));
            }
            if (code == '\n' || "。！？；".indexOf(code) >= 0) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
            }
            if (code == '\n') {
                paragraphs.add(sentences);
                sentences = new ArrayList<>();
            }
            i += Character.charCount(code);
        }
        sentences.add(sentence);
        paragraphs.add(sentences);
    }

    void deleteSentences(double rate) {
        paragraphs.forEach(p -> p.removeIf(s -> random.nextDouble() < rate));
    }

    void insertSentences(double rate) {
        for (List<List<Cell>> paragraph : paragraphs) {
            for (int i = paragraph.size(); i >= 0; i--) {
                if (random.nextDouble() < rate) {
                    paragraph.add(i, foreign());
                }
            }
        }
    }

    void replaceSentences(double rate) {
        paragraphs.forEach(p -> p.replaceAll(s -> random.nextDouble() < rate ? other(s) : s));
    }

    /** @param rate places per character where one to three characters are deleted, put in or replaced */
    void reword(double rate) {
        paragraphs.forEach(p -> p.replaceAll(s -> reworded(s, rate)));
    }

    private List<Cell> reworded(List<Cell> sentence, double rate) {
        List<Cell> out = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (random.nextDouble() >= rate) {
                out.add(sentence.get(i));
                continue;
            }
            int kind = random.nextInt(3);
            if (kind > 0) {
                i += random.nextInt(3);
            }
            if (kind < 2) {
                List<Cell> words = foreign();
                int length = Math.min(words.size(), 1 + random.nextInt(3));
                int from = random.nextInt(words.size() - length + 1);
                out.addAll(words.subList(from, from + length));
            }
            if (kind == 0) {
                out.add(sentence.get(i));
            }
        }
        return out;
    }

    void moveSentences(double rate) {
        List<List<Cell>> lifted = new ArrayList<>();
        for (List<List<Cell>> paragraph : paragraphs) {
            for (int i = paragraph.size() - 1; i >= 0; i--) {
                if (random.nextDouble() < rate) {
                    lifted.add(marked(paragraph.remove(i)));
                }
            }
        }
        Collections.shuffle(lifted, random);
        for (List<Cell> sentence : lifted) {
            List<List<Cell>> paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            paragraph.add(random.nextInt(paragraph.size() + 1), sentence);
        }
    }

    /** Paragraphs change places with others. */
    void swapParagraphs(double rate) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (random.nextDouble() < rate) {
                int other = random.nextInt(paragraphs.size());
                paragraphs.get(i).replaceAll(Rewriting::marked);
                paragraphs.get(other).replaceAll(Rewriting::marked);
                Collections.swap(paragraphs, i, other);
            }
        }
    }

    private static List<Cell> marked(List<Cell> sentence) {
        List<Cell> out = new ArrayList<>();
        sentence.forEach(c -> out.add(new Cell(c.code, c.origin, true)));
        return out;
    }

    /** A stretch of paragraphs is left out. */
    void deleteSection() {
        int length = Math.max(1, paragraphs.size() / 6);
        int from = random.nextInt(Math.max(1, paragraphs.size() - length));
        paragraphs.subList(from, Math.min(paragraphs.size(), from + length)).clear();
    }

    /** Every character by a table, such as simplified to traditional. */
    void convert(Map<Integer, Integer> table) {
        IntUnaryOperator other = c -> table.getOrDefault(c, c);
        for (List<List<Cell>> paragraph : paragraphs) {
            for (List<Cell> sentence : paragraph) {
                sentence.replaceAll(c -> new Cell(other.applyAsInt(c.code), c.origin, c.moved));
            }
        }
    }

    /** Lines are broken after so many characters, paragraphs kept or not. */
    void rewrap(int length, boolean joined) {
        line = length;
        if (joined) {
            List<List<Cell>> all = new ArrayList<>();
            paragraphs.forEach(all::addAll);
            paragraphs = new ArrayList<>(List.of(all));
        }
    }

    /** The text as it is now, line ends as cells of no origin. */
    List<Cell> cells() {
        List<Cell> out = new ArrayList<>();
        for (List<List<Cell>> paragraph : paragraphs) {
            int column = 0;
            for (List<Cell> sentence : paragraph) {
                for (Cell cell : sentence) {
                    out.add(cell);
                    if (++column % line == 0) {
                        out.add(new Cell('\n', -1, false));
                    }
                }
            }
            out.add(new Cell('\n', -1, false));
        }
        return out;
    }

    /** To replace a formula by itself is no change. */
    private List<Cell> other(List<Cell> sentence) {
        String words = words(sentence);
        List<Cell> other = foreign();
        while (words(other).strip().equals(words.strip())) {
            other = foreign();
        }
        return other;
    }

    private static String words(List<Cell> sentence) {
        StringBuilder out = new StringBuilder();
        sentence.forEach(c -> out.appendCodePoint(c.code));
        return out.toString();
    }

    private List<Cell> foreign() {
        List<Cell> out = new ArrayList<>();
        pool.get(random.nextInt(pool.size())).codePoints().forEach(c -> out.add(new Cell(c, -1, false)));
        return out;
    }
}
