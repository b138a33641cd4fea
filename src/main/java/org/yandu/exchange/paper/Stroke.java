package org.yandu.exchange.paper;

import java.util.ArrayList;
import java.util.List;
import org.yandu.codebook.Pattern;

/**
 * A line drawn in one go; what patterns come down to, so that paper and screen draw the same.
 *
 * @param x and {@code y} of its corners, in points
 */
public record Stroke(double[] x, double[] y, double width) {

    /** Lengths of a dash and of the gap behind it, in points; they begin at multiples of their period, so that neighbours join. */
    private static final double[] DASHES = {4.2, 2.4};

    private static final double[] DOTS = {0.9, 1.5};
    private static final double[] DASH_DOTS = {4.8, 1.8, 1.2, 1.8};

    /** Of a wave: from crest to crest, and its height from the middle. */
    private static final double WAVE = 4;

    private static final double CREST = 0.7;

    public static List<Stroke> of(Shape.Rule rule) {
        return switch (rule.pattern()) {
            case SOLID -> List.of(part(rule, 0, 1, 0, rule.width()));
            case DOUBLE -> {
                double off = rule.width() * 0.9;
                yield List.of(part(rule, 0, 1, -off, rule.width() * 0.6), part(rule, 0, 1, off, rule.width() * 0.6));
            }
            case DASHED -> dashes(rule, DASHES);
            case DOTTED -> dashes(rule, DOTS);
            case DASH_DOT -> dashes(rule, DASH_DOTS);
            case WAVY -> List.of(wave(rule));
        };
    }

    private static boolean isLevel(Shape.Rule rule) {
        return rule.y1() == rule.y2();
    }

    private static double begin(Shape.Rule rule) {
        return isLevel(rule) ? rule.x1() : rule.y1();
    }

    private static double length(Shape.Rule rule) {
        return isLevel(rule) ? rule.x2() - rule.x1() : rule.y2() - rule.y1();
    }

    /** From one share of the line to another, moved aside. */
    private static Stroke part(Shape.Rule rule, double from, double to, double aside, double width) {
        double a = begin(rule) + from * length(rule);
        double b = begin(rule) + to * length(rule);
        return isLevel(rule)
                ? new Stroke(new double[] {a, b}, new double[] {rule.y1() + aside, rule.y1() + aside}, width)
                : new Stroke(new double[] {rule.x1() + aside, rule.x1() + aside}, new double[] {a, b}, width);
    }

    private static List<Stroke> dashes(Shape.Rule rule, double[] lengths) {
        double period = 0;
        for (double length : lengths) {
            period += length;
        }
        double begin = begin(rule);
        double end = begin + length(rule);
        List<Stroke> strokes = new ArrayList<>();
        double at = Math.floor(begin / period) * period;
        int i = 0;
        while (at < end) {
            double next = at + lengths[i % lengths.length];
            if (i % 2 == 0 && next > begin) {
                double from = (Math.max(at, begin) - begin) / (end - begin);
                double to = (Math.min(next, end) - begin) / (end - begin);
                strokes.add(part(rule, from, to, 0, rule.width() * (rule.pattern() == Pattern.DOTTED ? 1.3 : 1)));
            }
            at = next;
            i++;
        }
        return strokes;
    }

    private static Stroke wave(Shape.Rule rule) {
        int steps = Math.max(2, (int) Math.ceil(length(rule) / 0.5) + 1);
        double[] along = new double[steps];
        double[] aside = new double[steps];
        for (int i = 0; i < steps; i++) {
            along[i] = begin(rule) + length(rule) * i / (steps - 1);
            aside[i] = (isLevel(rule) ? rule.y1() : rule.x1()) + CREST * Math.sin(along[i] * 2 * Math.PI / WAVE);
        }
        return isLevel(rule)
                ? new Stroke(along, aside, rule.width() * 0.8)
                : new Stroke(aside, along, rule.width() * 0.8);
    }
}
