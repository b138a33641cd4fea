package org.yandu.retrieval.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.suggest.Learner.Learned;
import org.yandu.retrieval.suggest.Profile.Hit;

/** What is known of one theme, able to judge. Immutable; any thread. */
final class ThemeModel {

    /** How much it speaks against a theme that another one has more to say for itself: the theme is perhaps only mentioned. */
    private static final double MENTIONED = 0.3;

    /** Logarithm of the odds of about one in four: neither suggested nor taken for the sentence that carries a theme. */
    private static final double FAR = -1.2;

    private final Profile profile;
    private final List<Profile> rivals;
    private final Learned learned;
    private final Counts library;

    private ThemeModel(Profile profile, List<Profile> rivals, Learned learned, Counts library) {
        this.library = library;
        this.profile = profile;
        this.rivals = rivals;
        this.learned = learned;
    }

    /**
     * @param probability from 0 to 1
     * @param reasons places in the folded words, the weightiest first
     */
    record Judgement(double probability, List<TextSpan> reasons) {}

    static ThemeModel of(
            KeyTerms terms, Map<String, Double> shared, List<KeyTerms> others, Usage library, List<Example> examples) {
        Profile profile = new Profiler(terms, shared, library, examples).profile();
        List<Profile> rivals = others.stream()
                .map(o -> new Profiler(o, Map.of(), library, List.of()).plain())
                .toList();
        ThemeModel bare = new ThemeModel(profile, rivals, Learned.NOTHING, library.counts());
        double[] odds = examples.stream()
                .mapToDouble(e -> bare.said(e.words(), profile.hits(e.words())))
                .toArray();
        Learned learned = learned(new Learner(library.counts()), examples, odds);
        ThemeModel model = new ThemeModel(profile, rivals, learned, library.counts());
        return learned == Learned.NOTHING
                ? model
                : new ThemeModel(
                        profile, rivals, learned.shifted(model.asMany(bare, library, examples)), library.counts());
    }

    private static Learned learned(Learner learner, List<Example> examples, double[] odds) {
        double gain = examples.isEmpty() ? 0 : Gain.of(learner, examples, odds);
        return gain == 0 ? Learned.NOTHING : learner.learn(examples, odds).believed(gain);
    }

    /**
     * What to add to the odds for as much of what the reader has said nothing of to belong as before: marks say which passages belong, and
     * hardly how many do. Without it words that often stood in marks drew the threshold with them; ranking was better and F1 worse.
     */
    private double asMany(ThemeModel before, Usage library, List<Example> examples) {
        Set<String> known = examples.stream().map(Example::words).collect(Collectors.toSet());
        List<Double> now = new ArrayList<>();
        double expected = 0;
        for (String text : library.texts()) {
            if (!known.contains(text)) {
                Map<String, Hit> hits = profile.hits(text);
                now.add(odds(text, hits));
                expected += Profile.probability(before.odds(text, hits));
            }
        }
        double low = -FARTHEST;
        double high = FARTHEST;
        while (high - low > NEAR) {
            double by = (low + high) / 2;
            double sum = now.stream()
                    .mapToDouble(odds -> Profile.probability(odds + by))
                    .sum();
            if (sum > expected) {
                high = by;
            } else {
                low = by;
            }
        }
        return now.isEmpty() ? 0 : low;
    }

    /** From one in two to one in eight: marks that would move it farther are of something else. */
    private static final double FARTHEST = 2;

    private static final double NEAR = 0.001;

    double probability(String words) {
        return Profile.probability(odds(words, profile.hits(words)));
    }

    /** By the meanings alone. */
    private double said(String words, Map<String, Hit> hits) {
        return Profile.odds(Profile.sum(hits) - mentioned(words, Profile.sum(hits)), words.length());
    }

    /** What to take off because others have more to say; never negative. */
    private double mentioned(String words, double own) {
        double other = own;
        for (Profile rival : rivals) {
            other = Math.max(other, Profile.sum(rival.hits(words)));
        }
        return MENTIONED * (other - own);
    }

    private double odds(String words, Map<String, Hit> hits) {
        double more = learned.shift() + learned.sum(words);
        double own = Profile.sum(hits);
        double most = learned.factor() * Profile.odds(own, words.length()) + more;
        // What is far from belonging is not compared with the others, which would take it still farther away.
        return most < FAR ? most : learned.factor() * said(words, hits) + more;
    }

    Judgement judge(String words) {
        Map<String, Hit> hits = profile.hits(words);
        double probability = Profile.probability(odds(words, hits));
        return new Judgement(probability, Reasons.of(words, hits.values(), learned.additions(words), library));
    }
}
