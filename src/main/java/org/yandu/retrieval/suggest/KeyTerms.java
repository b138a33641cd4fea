package org.yandu.retrieval.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yandu.codebook.Code;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.StartingThemes;
import org.yandu.codebook.WordLists;
import org.yandu.document.Folding;

/**
 * What the meaning of a theme names. The words of a definition are those between punctuation and particles; words of more than
 * two characters have parts that count for less. What a sentence says does not belong here (不归入本主题) is kept apart.
 *
 * @param phrases folded words and what they are worth from 0 to 1, the whole ones
 * @param parts stretches of two to four characters within them, worth what {@link #PART} says at most
 * @param stated folded words that are listed as such, and what they are worth, see {@link org.yandu.codebook.WordLists}
 * @param foreign words of what does not belong to the theme
 * @param mere words that alone say nothing, such as 依法 where a definition says so
 */
record KeyTerms(
        Map<String, Double> phrases,
        Map<String, Double> parts,
        Map<String, Double> stated,
        Set<String> foreign,
        Set<String> mere) {

    private static final String SENTENCE = "[。；;！？\\n]";

    /** The worth of a listed word that is enough by itself, with nothing else said; and of one of which two are not quite enough. */
    static final double ENOUGH_ALONE = 0.85;

    static final double TOGETHER = 0.26;

    /** The worth of a part that occurs once; one that a definition keeps repeating is what the theme is about. */
    static final double PART = 0.35;

    private static final double REPEATED = 0.2;
    private static final double OF_NAME = 0.3;

    /** Longer words of a definition are clauses; they are never repeated as they stand, only their parts. */
    private static final int LONGEST = 10;

    private static final Pattern EXCLUDES =
            Pattern.compile("不归入|不属于|不属|不包括|不包含|不算|不计|不纳入|除外|不作为|归入[“\"「《]|不是本|不在此|另归|应归");

    private static final Pattern MERELY = Pattern.compile("仅|只把|只是|单纯|泛指|泛泛");

    private static final Pattern QUOTED = Pattern.compile("[“\"「]([^”\"」]{2,8})[”\"」]");

    /** Particles that hold no meaning, and within which words they are none. */
    private static final Pattern HOLDS = Pattern.compile(
            "参与|行为|作为|等级|对象|自由|和谐|和解|共和|以及|可以|所以|以上|以下|服从|理由|同等|平等|中等|高等|对接|面对|应对|从业|从严|缘由|由此|其他|其中|尤其|"
                    + "都市|首都|也即|或者|及时|普及|涉及|与会|给予|目的|的确|中国|中心|集中|内部|国内|境内|外部|对外|涉外|更新|更替|变更|为民|上级|下级|上下|线上|线下|上门|之间|在线|存在|现在|潜在|"
                    + "下沉|上市|上网|向好|方向|导向|意向|转向|把握|把关|得到|就业|就地|就近|成就|将来|被动|不动产|不良|不足|使用|行使|让利|人为|公安|而是|既要|有效|有序|所有|国有|没有|有关|有限");

    private static final Pattern PARTICLES = Pattern.compile(
            "包括|以及|涉及|主要|相关|有关|各类|各种|各级|方面|其他|怎样|如何|没有|说明|核心|属于|归入|本主题|主题|做法|着眼点|在于|指的是|是指|通过|围绕|针对|开展|推进|推动|加强|提升|提高|完善|建立|健全|"
                    + "[的地得与和及或等在也都其把对从到由向被让使将就而但只仅为以之是有更一不无中内上下层面个各此该如即既又并且于所]");

    static KeyTerms of(Code code) {
        Meaning meaning = StartingThemes.meant(code);
        WordLists when = WordLists.of(meaning.definition() + "。" + meaning.when());
        WordLists whenNot = WordLists.of(meaning.whenNot());
        Map<String, Double> stated = new LinkedHashMap<>();
        when.together().forEach(word -> stated.put(Folding.fold(word), TOGETHER));
        when.enough().forEach(word -> stated.put(Folding.fold(word), ENOUGH_ALONE));
        Set<String> foreign = new HashSet<>();
        Set<String> mere = new HashSet<>();
        Stream.of(when, whenNot).forEach(lists -> lists.excluded().forEach(word -> mere.add(Folding.fold(word))));
        List<String> name = words(code.name());
        List<String> said = said(when.rest(), foreign, mere);
        said.addAll(name);
        for (String sentence : whenNot.rest().split(SENTENCE)) {
            excluded(sentence, foreign, mere);
        }
        Map<String, Double> phrases = new LinkedHashMap<>();
        name.forEach(word -> phrases.put(word, 1.0));
        for (String word : said) {
            if (word.length() <= LONGEST) {
                phrases.merge(word, word.length() > 2 ? 1.0 : 0.6, Math::max);
            }
        }
        Map<String, Double> parts = parts(said, name);
        // A phrase of two characters is at least what its repetition says.
        phrases.replaceAll((word, worth) -> Math.max(worth, parts.getOrDefault(word, 0.0)));
        phrases.keySet().removeAll(stated.keySet());
        parts.keySet().removeAll(stated.keySet());
        parts.keySet().removeAll(phrases.keySet());
        for (Set<String> own : List.of(phrases.keySet(), parts.keySet(), stated.keySet())) {
            foreign.removeAll(own);
        }
        mere.removeAll(phrases.keySet());
        return new KeyTerms(phrases, parts, stated, foreign, mere);
    }

    /** The words of what belongs to the theme; what sentences say does not is put apart. */
    private static List<String> said(String meaning, Set<String> foreign, Set<String> mere) {
        List<String> said = new ArrayList<>();
        for (String sentence : meaning.split(SENTENCE)) {
            if (EXCLUDES.matcher(sentence).find()) {
                excluded(sentence, foreign, mere);
            } else {
                said.addAll(words(sentence));
            }
        }
        return said;
    }

    /** Parts of long words, and short words, by how often they are said. */
    private static Map<String, Double> parts(List<String> said, List<String> name) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String word : said) {
            if (word.length() > 2) {
                stretches(word).forEach(part -> counts.merge(part, 1, Integer::sum));
            } else {
                counts.merge(word, 1, Integer::sum);
            }
        }
        Set<String> named = new HashSet<>();
        name.forEach(word -> named.addAll(stretches(word)));
        Map<String, Double> parts = new LinkedHashMap<>();
        counts.forEach((part, count) -> {
            double worth = PART + REPEATED * (count - 1) + (named.contains(part) ? OF_NAME : 0);
            parts.put(part, Math.min(1, worth * (part.length() > 2 ? 1.2 : 1)));
        });
        return parts;
    }

    private static void excluded(String sentence, Set<String> foreign, Set<String> mere) {
        for (String clause : sentence.split("[，,]")) {
            if (EXCLUDES.matcher(clause).find()) {
                continue;
            }
            Matcher quoted = QUOTED.matcher(clause);
            boolean merely = MERELY.matcher(clause).find();
            while (quoted.find()) {
                (merely ? mere : foreign).add(Folding.fold(quoted.group(1)));
            }
            if (!merely || clause.contains("指")) {
                words(QUOTED.matcher(clause).replaceAll("，")).stream()
                        .filter(word -> word.length() <= 6)
                        .forEach(foreign::add);
            }
        }
    }

    /** The words between punctuation and particles, folded. */
    static List<String> words(String sentence) {
        String folded = Folding.fold(sentence);
        List<String> words = new ArrayList<>();
        for (String run : folded.split("[^\\p{IsHan}]+")) {
            for (String word : unheld(run)) {
                if (word.length() >= 2) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static List<String> unheld(String run) {
        boolean[] held = new boolean[run.length()];
        Matcher holds = HOLDS.matcher(run);
        while (holds.find()) {
            java.util.Arrays.fill(held, holds.start(), holds.end(), true);
        }
        List<String> words = new ArrayList<>();
        int from = 0;
        Matcher particles = PARTICLES.matcher(run);
        while (particles.find()) {
            boolean single = particles.end() - particles.start() == 1;
            if (!single || !held[particles.start()]) {
                words.add(run.substring(from, particles.start()));
                from = particles.end();
            }
        }
        words.add(run.substring(from));
        return words;
    }

    /** Its stretches of two to four characters, without itself unless it has two. */
    static Set<String> stretches(String word) {
        Set<String> found = new HashSet<>();
        for (int length = 2; length <= 4; length++) {
            for (int at = 0; at + length <= word.length(); at++) {
                found.add(word.substring(at, at + length));
            }
        }
        return found;
    }
}
