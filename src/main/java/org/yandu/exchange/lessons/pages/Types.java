package org.yandu.exchange.lessons.pages;

import org.yandu.exchange.lessons.pages.Type.Space;
import org.yandu.exchange.paper.Face;
import org.yandu.exchange.paper.LineSetter.Align;
import org.yandu.exchange.paper.Tones;

/** How each part of a lesson looks on a sheet. Sizes follow the Word file for teaching. */
record Types(Sheet sheet) {

    Type title() {
        double size = sheet.isHandout() ? 16 : 20;
        return new Type(Face.BOLD, size, size * 1.5, new Space(0, 0, 0, sheet.width(), Align.MIDDLE), Tones.INK, true);
    }

    Type subtitle() {
        return small(Align.MIDDLE).before(4);
    }

    /** @param level from 1; from the third on weight alone tells them apart */
    Type heading(int level) {
        double size = Math.max(sheet.size(), sheet.size() + 4 - 1.5 * level);
        double before = level == 1 ? sheet.size() * 1.5 : sheet.size();
        return new Type(
                Face.BOLD, size, size * 1.6, new Space(0, 0, before, sheet.width(), Align.LEFT), Tones.INK, true);
    }

    Type body() {
        return new Type(
                Face.SERIF,
                sheet.size(),
                sheet.leading(),
                new Space(0, 2 * sheet.size(), 3, sheet.width(), Align.FULL),
                Tones.INK,
                false);
    }

    /** Stands in by two characters, and its first line by two more. */
    Type quote() {
        return body().in(2 * sheet.size(), 2 * sheet.size()).before(4);
    }

    Type item(int nested) {
        double step = 1.75 * sheet.size();
        return body().in(step * nested, -step).before(2);
    }

    Type small(Align align) {
        double size = sheet.size() * 0.8;
        return new Type(Face.SANS, size, size * 1.6, new Space(0, 0, 2, sheet.width(), align), Tones.QUIET, false);
    }

    Type source() {
        return small(Align.LEFT).in(2 * sheet.size(), 0);
    }

    Type note() {
        double size = 9;
        return new Type(Face.SERIF, size, 13, new Space(18, -18, 0, sheet.width(), Align.LEFT), Tones.INK, false);
    }

    /** @param level from 1 */
    Type entry(int level) {
        double size = sheet.size() * 0.92;
        return new Type(
                level == 1 ? Face.BOLD : Face.SANS,
                size,
                size * 1.75,
                new Space((level - 1) * 18, 0, level == 1 ? 2 : 0, sheet.width() - 30, Align.LEFT),
                Tones.INK,
                false);
    }

    Type cell(boolean strong) {
        double size = sheet.size() * 0.88;
        return new Type(
                strong ? Face.BOLD : Face.SANS,
                size,
                size * 1.7,
                new Space(0, 0, 0, sheet.width() * 0.6 - 8, Align.LEFT),
                Tones.INK,
                false);
    }
}
