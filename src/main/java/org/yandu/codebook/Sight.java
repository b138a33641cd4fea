package org.yandu.codebook;

/**
 * How a colour is seen.
 *
 * <p>The three kinds of colour blindness after G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, A Physiologically-based Model for
 * Simulation of Color Vision Deficiency, IEEE TVCG 15 (2009), matrices of full severity, on linear light. A black-and-white copier
 * keeps the luminance alone.
 */
public enum Sight {
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900),
    BLACK_AND_WHITE(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

    private final double[] matrix;

    Sight(double... matrix) {
        this.matrix = matrix;
    }

    public Rgb seen(Rgb c) {
        return new Rgb(row(0, c), row(3, c), row(6, c));
    }

    private double row(int from, Rgb c) {
        double sum = matrix[from] * c.red() + matrix[from + 1] * c.green() + matrix[from + 2] * c.blue();
        return Math.clamp(sum, 0, 1);
    }

    /** How different two colours look to these eyes: 1 is just noticed, 10 is seen at a glance (CIEDE2000). */
    public double distance(Rgb one, Rgb other) {
        return Lab.of(seen(one)).distance(Lab.of(seen(other)));
    }
}
