package org.yandu.codebook;

/**
 * A colour as the eye tells it from others: CIE L*a*b* of 1976 under D65.
 *
 * @param l lightness from 0 to 100
 * @param a from green to red
 * @param b from blue to yellow
 */
record Lab(double l, double a, double b) {

    /** White of D65 (CIE 15:2004), Y = 1. */
    private static final double WHITE_X = 0.95047;

    private static final double WHITE_Z = 1.08883;

    /** Where the cube root goes over into a line (CIE 15:2004). */
    private static final double EPSILON = 216.0 / 24389;

    private static final double KAPPA = 24389.0 / 27;

    /** 25 to the power of 7, of CIEDE2000. */
    private static final double C7 = 6103515625.0;

    /** Matrix of sRGB (IEC 61966-2-1). */
    static Lab of(Rgb c) {
        double x = (0.4124564 * c.red() + 0.3575761 * c.green() + 0.1804375 * c.blue()) / WHITE_X;
        double y = 0.2126729 * c.red() + 0.7151522 * c.green() + 0.0721750 * c.blue();
        double z = (0.0193339 * c.red() + 0.1191920 * c.green() + 0.9503041 * c.blue()) / WHITE_Z;
        return new Lab(116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z)));
    }

    /** @param hue in degrees */
    static Lab polar(double lightness, double chroma, double hue) {
        double angle = Math.toRadians(hue);
        return new Lab(lightness, chroma * Math.cos(angle), chroma * Math.sin(angle));
    }

    double chroma() {
        return Math.hypot(a, b);
    }

    double hue() {
        return degrees(a, b);
    }

    /** May be one that no screen shows. */
    Rgb rgb() {
        double fy = (l + 16) / 116;
        double x = WHITE_X * inverse(fy + a / 500);
        double y = inverse(fy);
        double z = WHITE_Z * inverse(fy - b / 200);
        return new Rgb(
                3.2404542 * x - 1.5371385 * y - 0.4985314 * z,
                -0.9692660 * x + 1.8760108 * y + 0.0415560 * z,
                0.0556434 * x - 0.2040259 * y + 1.0572252 * z);
    }

    private static double f(double t) {
        return t > EPSILON ? Math.cbrt(t) : (KAPPA * t + 16) / 116;
    }

    private static double inverse(double f) {
        return f * f * f > EPSILON ? f * f * f : (116 * f - 16) / KAPPA;
    }

    /**
     * How different two colours look: 1 is just noticed, 10 is seen at a glance. CIEDE2000 with all weights 1, as written out by
     * G. Sharma, W. Wu and E. N. Dalal, The CIEDE2000 color-difference formula, Color Research and Application 30 (2005).
     */
    double distance(Lab other) {
        double mean7 = Math.pow((chroma() + other.chroma()) / 2, 7);
        double g = 0.5 * (1 - Math.sqrt(mean7 / (mean7 + C7)));
        double a1 = (1 + g) * a;
        double a2 = (1 + g) * other.a;
        double c1 = Math.hypot(a1, b);
        double c2 = Math.hypot(a2, other.b);
        double h1 = degrees(a1, b);
        double h2 = degrees(a2, other.b);
        boolean grey = c1 * c2 == 0;
        double turn = grey ? 0 : turn(h1, h2);
        double dl = other.l - l;
        double dc = c2 - c1;
        double dh = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2));
        double meanC = (c1 + c2) / 2;
        double meanH = grey ? h1 + h2 : meanHue(h1, h2);
        double l50 = Math.pow((l + other.l) / 2 - 50, 2);
        double t = 1
                - 0.17 * cos(meanH - 30)
                + 0.24 * cos(2 * meanH)
                + 0.32 * cos(3 * meanH + 6)
                - 0.20 * cos(4 * meanH - 63);
        double wl = dl / (1 + 0.015 * l50 / Math.sqrt(20 + l50));
        double wc = dc / (1 + 0.045 * meanC);
        double wh = dh / (1 + 0.015 * meanC * t);
        double c7 = Math.pow(meanC, 7);
        double rotation = -2
                * Math.sqrt(c7 / (c7 + C7))
                * Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((meanH - 275) / 25, 2))));
        return Math.sqrt(Math.max(0, wl * wl + wc * wc + wh * wh + rotation * wc * wh));
    }

    private static double degrees(double x, double y) {
        return x == 0 && y == 0 ? 0 : (Math.toDegrees(Math.atan2(y, x)) + 360) % 360;
    }

    private static double turn(double from, double to) {
        double turn = to - from;
        return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
    }

    private static double meanHue(double one, double two) {
        double sum = one + two;
        if (Math.abs(one - two) <= 180) {
            return sum / 2;
        }
        return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
