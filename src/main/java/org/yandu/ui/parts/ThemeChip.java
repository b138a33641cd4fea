package org.yandu.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import org.yandu.codebook.Code;

/** A theme as a small coloured square with its sign, the same wherever themes are shown. */
public final class ThemeChip {

    private ThemeChip() {}

    /** The sign on the theme's colour, in whichever of black and white can be read on it. */
    public static Label sign(Code code) {
        Label sign = new Label(code.sign());
        sign.getStyleClass().add("theme-sign");
        Color full = Color.web(code.colour().full());
        String ink = luminance(full) > 0.4 ? "#1B1D21" : "white";
        sign.setStyle("-fx-background-color: " + code.colour().full() + "; -fx-text-fill: " + ink + ";");
        return sign;
    }

    public static HBox withKey(Code code) {
        HBox chip = new HBox(3, sign(code));
        chip.setAlignment(Pos.CENTER);
        if (code.key() != null) {
            Label key = new Label(String.valueOf(code.key()));
            key.getStyleClass().add("theme-key");
            chip.getChildren().add(key);
        }
        return chip;
    }

    public static HBox withName(Code code) {
        Label name = new Label(code.name());
        name.getStyleClass().add("theme-name");
        HBox chip = new HBox(6, sign(code), name);
        chip.setAlignment(Pos.CENTER_LEFT);
        return chip;
    }

    /** Relative luminance after WCAG 2.2. */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
