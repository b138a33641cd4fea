package org.yandu.exchange.lessons;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Question;
import org.yandu.codebook.Code;
import org.yandu.exchange.cards.Card;
import org.yandu.exchange.cards.Cards;
import org.yandu.exchange.markdown.Markdown;
import org.yandu.language.Texts;
import org.yandu.lesson.Block;
import org.yandu.lesson.Content;
import org.yandu.lesson.WholeLesson;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/**
 * The cards of a lesson: its questions that have answers, the terms its own text defines, the comments on its passages, and the themes of
 * these passages with what they mean. Made again, a card has the same id; Anki takes its new words over when it was changed later.
 */
final class LessonCards {

    /** A paragraph or entry of a list that begins with a term in bold: {@code **软环境**：……}. */
    private static final Pattern TERM =
            Pattern.compile("(?m)^\\s*(?:[-*+]|\\d+[.)])?\\s*\\*\\*([^*\\n]{1,40})\\*\\*\\s*[：:—–-]+\\s*(\\S.+)$");

    private final Workspace workspace;
    private final WholeLesson whole;
    private final Texts texts;
    private final Instant themesChanged;
    private final Map<String, Card> cards = new LinkedHashMap<>();

    private LessonCards(Workspace workspace, WholeLesson whole, Texts texts) {
        this.workspace = workspace;
        this.whole = whole;
        this.texts = texts;
        this.themesChanged = Cards.themesChanged(workspace.store());
    }

    static Cards of(Workspace workspace, WholeLesson whole, Texts texts) {
        LessonCards made = new LessonCards(workspace, whole, texts);
        whole.blocksInOrder().forEach(made::block);
        String title = whole.lesson().title().strip();
        return new Cards(title.isEmpty() ? "YanDu" : title, List.copyOf(made.cards.values()));
    }

    private void block(Block block) {
        switch (block.content()) {
            case Content.OwnText own -> terms(block.id(), own.markdown());
            case Content.Ask ask -> question(ask.question());
            case Content.Passage passage -> passage(passage);
        }
    }

    private void add(Card card) {
        cards.putIfAbsent(card.id(), card);
    }

    private void question(Question question) {
        if (!question.key().isBlank()) {
            String kind = texts.get("cards.question");
            add(new Card(
                    "question " + question.id(),
                    kind,
                    Markdown.plain(question.text()),
                    Markdown.plain(question.key()),
                    whole.lesson().title(),
                    List.of(kind),
                    whole.lesson().modified()));
        }
    }

    private void terms(String block, String markdown) {
        Matcher term = TERM.matcher(markdown);
        String kind = texts.get("cards.term");
        while (term.find()) {
            String name = term.group(1).strip().replaceAll("[：:]$", "");
            add(new Card(
                    "term " + block + " " + name,
                    kind,
                    name,
                    Markdown.plain(term.group(2)).replaceAll("\\[\\^[^\\]]+]", ""),
                    whole.lesson().title(),
                    List.of(kind),
                    whole.lesson().modified()));
        }
    }

    private void passage(Content.Passage passage) {
        if (workspace.state().document(passage.documentId()).isEmpty()) {
            return;
        }
        OpenDocument source = workspace.version(passage.documentId(), passage.versionId());
        for (Annotation mark : source.markup().in(passage.anchor().span())) {
            List<Code> themes = workspace.state().codebook().pick(mark.codes());
            themes.stream()
                    .filter(theme -> !theme.definition().isBlank())
                    .forEach(theme -> add(Cards.theme(theme, texts, themesChanged)));
            if (!mark.comment().isBlank()) {
                List<String> tags = new ArrayList<>(List.of(texts.get("cards.passage")));
                themes.forEach(theme -> tags.add(theme.name()));
                add(new Card(
                        "annotation " + mark.id(),
                        texts.get("cards.passage"),
                        source.version().quote(mark.span()),
                        Markdown.plain(mark.comment()),
                        source.document().title() + " " + source.placeOf(mark),
                        tags,
                        mark.modified()));
            }
        }
    }
}
