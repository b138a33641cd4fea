package org.yandu.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.codebook.Code;
import org.yandu.codebook.ColourCheck.Finding;
import org.yandu.codebook.ColourCheck.Kind;
import org.yandu.language.Texts;

/** What is to be said about a theme's colour and sign, in plain words; what is good in one line. */
final class CheckList extends VBox {

    private final Texts texts;

    CheckList(Texts texts) {
        super(3);
        this.texts = texts;
        setId("theme-checks");
    }

    void show(ThemeDraft draft) {
        List<String> troubles = new ArrayList<>();
        for (Finding finding : draft.findings()) {
            if (!finding.isGood()) {
                troubles.add(words(finding));
            }
        }
        if (!draft.survivesCopier()) {
            troubles.add(texts.get("codebook.check.copy"));
        }
        draft.signHolder().map(Code::name).ifPresent(name -> troubles.add(texts.get("codebook.check.sign", name)));
        getChildren().clear();
        troubles.forEach(trouble -> getChildren().add(row("fth-alert-triangle", trouble, "check-trouble")));
        if (troubles.isEmpty()) {
            getChildren().add(row("fth-check", texts.get("codebook.check.good"), "check-good"));
        }
        draft.keyHolder()
                .ifPresent(holder -> getChildren()
                        .add(row(
                                "fth-info",
                                texts.get(
                                        "codebook.check.key",
                                        Objects.requireNonNull(draft.now().key()),
                                        holder.name()),
                                "check-good")));
    }

    private String words(Finding finding) {
        String measure = String.format(Locale.ROOT, "%.1f", finding.measure());
        String least = String.format(Locale.ROOT, "%.0f", finding.least());
        if (finding.kind() == Kind.APART) {
            return texts.get(
                    "codebook.check.apart",
                    texts.get("codebook.sight."
                            + Objects.requireNonNull(finding.sight()).name().toLowerCase(Locale.ROOT)),
                    Objects.requireNonNull(finding.other()).name(),
                    measure,
                    least);
        }
        String paper = texts.get("codebook.paper."
                + Objects.requireNonNull(finding.paper()).name().toLowerCase(Locale.ROOT));
        return texts.get(
                finding.kind() == Kind.MARK ? "codebook.check.mark" : "codebook.check.text", paper, measure, least);
    }

    private static Label row(String icon, String words, String style) {
        Label row = new Label(words, new FontIcon(icon));
        row.getStyleClass().add(style);
        row.setWrapText(true);
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }
}
