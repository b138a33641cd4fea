package org.yandu.retrieval.suggest;

import java.util.List;
import java.util.Map;
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
        return new ThemeModel(profile, rivals, learned, library.counts());
    }

    private static Learned learned(Learner learner, List<Example> examples, double[] odds) {
        double gain = examples.isEmpty() ? 0 : Gain.of(learner, examples, odds);
        return gain == 0 ? Learned.NOTHING : learner.learn(examples, odds).believed(gain);
    }

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
