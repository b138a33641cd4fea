package org.yandu.exchange.lessons;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yandu.codebook.Code;
import org.yandu.exchange.out.Safe;
import org.yandu.exchange.script.Note;
import org.yandu.exchange.script.Run;
import org.yandu.exchange.script.Script;
import org.yandu.exchange.script.Script.Part;
import org.yandu.language.Texts;

/** One page that needs nothing else: no scripts, nothing from elsewhere, notes that lead there and back, light and dark, fit for paper. */
final class LessonHtml {

    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #22242a; --paper: #fbfaf7; --quiet: #5b5e66; --rule: #e6e2d8; --edge: #b9b5aa; }
            @media (prefers-color-scheme: dark) { :root { --ink: #d7d5cf; --paper: #1b1d21; --quiet: #9a9890; --rule: #3a3c40; --edge: #6a675f; } }
            body { margin: 2.5em auto 4em; max-width: 40em; padding: 0 1em; color: var(--ink); background: var(--paper);
              font: 17px/1.85 "Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
            h1, h2, h3, h4, h5, h6, .small, nav, table { font-family: "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
            h1 { font-size: 1.6em; line-height: 1.4; text-align: center; } h2 { font-size: 1.25em; margin-top: 2em; border-bottom: 1px solid var(--rule); }
            h3 { font-size: 1.1em; } h4, h5, h6 { font-size: 1em; } .small { font-size: .8em; color: var(--quiet); } .middle { text-align: center; }
            p { margin: .35em 0; text-indent: 2em; } p.flat, li p, .small { text-indent: 0; } a { color: inherit; text-underline-offset: .2em; }
            blockquote { margin: .8em 0; padding: .1em 0 .1em 1em; border-left: 4px solid var(--edge); font-family: "Kaiti SC", KaiTi, STKaiti, "Noto Serif SC", serif; break-inside: avoid; }
            .theme { text-decoration-thickness: 2px; text-underline-offset: .25em; } sup { font-size: .7em; line-height: 0; } sup a { text-decoration: none; padding: 0 .1em; }
            .ask { margin: 1em 0; padding: .6em 1em; border: 1px solid var(--rule); border-radius: .4em; } ol.notes { padding-left: 2em; list-style: none; } ol.notes li { overflow-wrap: anywhere; }
            .sign { display: inline-block; width: 2em; margin-left: -2em; }
            nav ul { list-style: none; padding: 0; } em { font-style: normal; text-emphasis: dot; -webkit-text-emphasis: dot; }
            @page { size: A4; margin: 2.2cm 2.4cm; } @media print { :root { --ink: #000; --paper: #fff; --quiet: #444; } body { margin: 0; max-width: none; font-size: 11pt; }
              h2, h3 { break-after: avoid; } .back { display: none; } .theme { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
            """;

    private final Script script;
    private final Texts texts;
    private final StringBuilder out = new StringBuilder();

    /** Notes whose first reference has been set: only that one is led back to. */
    private final Set<Note> met = new HashSet<>();

    private int headings;

    private LessonHtml(Script script, Texts texts) {
        this.script = script;
        this.texts = texts;
    }

    static String of(Script script, boolean contents, Texts texts) {
        LessonHtml html = new LessonHtml(script, texts);
        html.write(contents);
        return html.out.toString();
    }

    private void write(boolean contents) {
        out.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Safe.xml(script.title()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append(script.themes().stream().map(LessonHtml::style).collect(Collectors.joining()))
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(Safe.xml(script.title()))
                .append("</h1>\n");
        String minutes = script.head().minutes() > 0
                ? texts.get("lesson.minutes_all", script.head().minutes())
                : "";
        String below = Stream.of(script.head().below(), minutes)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!below.isEmpty()) {
            out.append(element("p", "small middle", Safe.xml(below)));
        }
        if (!script.themes().isEmpty()) {
            out.append(element("p", "small", Safe.xml(texts.get("lesson.legend")) + chips(script.themes())));
        }
        if (contents && script.headings().size() > 1) {
            contents();
        }
        script.parts().forEach(this::part);
        wrong();
        notes(Note.Kind.FOOT);
        notes(Note.Kind.END);
        out.append("</body>\n</html>\n");
    }

    private static String style(Code theme) {
        String pattern = switch (theme.pattern()) {
            case SOLID -> "solid";
            case DASHED, DASH_DOT -> "dashed";
            case DOTTED -> "dotted";
            case DOUBLE -> "double";
            case WAVY -> "wavy";
        };
        String name = ".t" + Integer.toHexString(theme.id().hashCode());
        return name + " { background: " + colour(theme.colour().light()) + "; text-decoration: underline " + pattern
                + " " + colour(theme.colour().full()) + "; }\n@media (prefers-color-scheme: dark) { " + name
                + " { background: " + colour(theme.colour().dark()) + "; } }\n";
    }

    /** Colours come out of a library that may come from anywhere. */
    private static String colour(String colour) {
        return colour.matches("#[0-9A-Fa-f]{6}") ? colour : "#b9b5aa";
    }

    private static String themed(Code theme, String words) {
        return "<span class=\"theme t" + Integer.toHexString(theme.id().hashCode()) + "\">" + Safe.xml(words)
                + "</span>";
    }

    private static String chips(List<Code> themes) {
        return themes.stream()
                .map(theme -> themed(theme, theme.sign() + " " + theme.name()))
                .collect(Collectors.joining("　"));
    }

    private static String element(String name, String style, String inner) {
        String kind = style.isEmpty() ? "" : " class=\"" + style + "\"";
        return "<" + name + kind + ">" + inner + "</" + name + ">\n";
    }

    private void contents() {
        out.append("<nav class=\"small\"><ul>\n");
        int number = 0;
        for (Part.Heading each : script.headings()) {
            number++;
            if (each.level() <= 3) {
                out.append("<li style=\"padding-left: ")
                        .append(each.level() - 1)
                        .append("em\"><a href=\"#h")
                        .append(number)
                        .append("\">")
                        .append(Safe.xml(each.words()))
                        .append("</a></li>\n");
            }
        }
        out.append("</ul></nav>\n");
    }

    private void part(Part part) {
        switch (part) {
            case Part.Heading heading -> {
                String level = "h" + Math.min(6, heading.level() + 1);
                String minutes = heading.minutes() > 0 ? texts.get("lesson.minutes_in", heading.minutes()) : "";
                out.append("<" + level + " id=\"h" + ++headings + "\">" + Safe.xml(heading.words() + minutes) + "</"
                        + level + ">\n");
            }
            case Part.Words words -> words(words);
            case Part.Passage passage -> {
                out.append("<blockquote>\n");
                passage.paragraphs().forEach(line -> out.append(element("p", "", runs(line))));
                if (!passage.themes().isEmpty()) {
                    out.append(element("p", "small", chips(passage.themes())));
                }
                out.append("</blockquote>\n");
            }
            case Part.Ask ask -> ask(ask);
        }
    }

    private void words(Part.Words words) {
        String marker = words.marker().isEmpty() ? "" : Safe.xml(words.marker()) + " ";
        String inner =
                "<p" + (words.nested() > 0 ? " class=\"flat\" style=\"padding-left: " + words.nested() + "em\"" : "")
                        + ">" + marker + runs(words.runs()) + "</p>\n";
        out.append(words.quoted() ? "<blockquote>\n" + inner + "</blockquote>\n" : inner);
    }

    private void ask(Part.Ask ask) {
        out.append("<div class=\"ask\">\n")
                .append(element("p", "flat", "<strong>" + Safe.xml(ask.label()) + "</strong>"));
        ask.words().forEach(this::words);
        if (!ask.about().isEmpty()) {
            String about = texts.joined(ask.about());
            out.append(element("p", "small", Safe.xml(texts.get("lesson.about", about))));
        }
        if (!ask.answer().isEmpty()) {
            out.append("<details><summary class=\"small\">" + Safe.xml(texts.get("lesson.answer")) + "</summary>\n");
            ask.answer().forEach(this::words);
            out.append("</details>\n");
        }
        out.append("</div>\n");
    }

    private void wrong() {
        if (!script.wrong().isEmpty()) {
            out.append(element("h2", "", Safe.xml(texts.get("lesson.wrong"))));
        }
        for (Script.Wrong each : script.wrong()) {
            out.append(element(
                    "p", "flat", "<strong>" + Safe.xml(each.verdict()) + "</strong>：" + Safe.xml(each.quoted())));
            if (!each.repaired().isEmpty()) {
                out.append(element(
                        "p", "small", Safe.xml(texts.get("lesson.wrong.source", each.source(), each.repaired()))));
            }
        }
    }

    // ---- runs and notes ----

    private String runs(List<Run> runs) {
        StringBuilder line = new StringBuilder();
        for (Run run : runs) {
            Note note = run.note();
            if (note != null) {
                line.append(reference(note, run.text()));
                continue;
            }
            Note told = run.told();
            if (told != null) {
                line.append("<a href=\"#" + name(told) + "\">" + Safe.xml(run.text()) + "</a>");
                continue;
            }
            String words = run.themes().isEmpty()
                    ? Safe.xml(run.text())
                    : themed(run.themes().getFirst(), run.text());
            words = run.strong() ? "<strong>" + words + "</strong>" : words;
            line.append(run.emphasis() ? "<em>" + words + "</em>" : words);
        }
        return line.toString();
    }

    private static String name(Note note) {
        return (note.kind() == Note.Kind.FOOT ? "f" : "e") + note.number();
    }

    private String reference(Note note, String beside) {
        String id = met.add(note) ? " id=\"r" + name(note) + "\"" : "";
        return "<sup><a" + id + " href=\"#" + name(note) + "\">" + note.sign() + "</a>" + Safe.xml(beside) + "</sup>";
    }

    private void notes(Note.Kind kind) {
        List<Note> notes = script.notes(kind);
        if (notes.isEmpty()) {
            return;
        }
        out.append(kind == Note.Kind.END ? element("h2", "", Safe.xml(texts.get("lesson.references"))) : "<hr>\n");
        out.append("<ol class=\"notes small\">\n");
        for (Note note : notes) {
            out.append("<li id=\"" + name(note) + "\"><span class=\"sign\">" + note.sign() + "</span>"
                    + runs(note.runs()) + " <a class=\"back\" href=\"#r" + name(note) + "\" title=\""
                    + Safe.xml(texts.get("lesson.back")) + "\">↩</a></li>\n");
        }
        out.append("</ol>\n");
    }
}
