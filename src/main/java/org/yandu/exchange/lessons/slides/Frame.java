package org.yandu.exchange.lessons.slides;

/** Where things stand on a slide of 960 by 540 points, and how they are written. All lengths are points. */
final class Frame {

    /** English metric units in a point (ISO/IEC 29500-1, 20.1.2.1). */
    private static final int EMU = 12_700;

    static final String INK = "22242A";
    static final String QUIET = "6B6E76";
    static final String PAPER = "FBFAF7";
    static final String ACCENT = "2F5D8A";
    static final String RULE = "E6E2D8";

    static final int WIDTH = 960;
    static final int HEIGHT = 540;

    /** Left, top, width and height. */
    record Box(int x, int y, int width, int height) {

        String xfrm() {
            return "<a:xfrm><a:off x=\"" + emu(x) + "\" y=\"" + emu(y) + "\"/><a:ext cx=\"" + emu(width) + "\" cy=\""
                    + emu(height) + "\"/></a:xfrm>";
        }
    }

    static final Box TITLE = new Box(40, 26, 880, 62);
    static final Box BODY = new Box(40, 104, 880, 352);
    static final Box PASSAGE = new Box(66, 110, 854, 344);
    static final Box SOURCE = new Box(66, 462, 760, 30);
    static final Box NUMBER = new Box(820, 500, 100, 24);
    static final Box CENTRE_TITLE = new Box(80, 170, 800, 110);
    static final Box CENTRE_BELOW = new Box(80, 290, 800, 60);

    private Frame() {}

    static int emu(int points) {
        return points * EMU;
    }
}
