package org.yandu.retrieval.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yandu.retrieval.names.Lexicon.Sort;
import org.yandu.retrieval.names.Lexicon.Word;

/**
 * A clause in stretches that may hold one name each. Most verbs and particles part them; 和 within 市发展和改革委员会 and 推进 within
 * 省推进职能转变协调小组 do not.
 */
final class Runs {

    /** What offices are called with one character only where they stand behind a level and end their stretch: 市编办, 区卫健局疾控处. */
    private static final String POSTS = "办处所院站社组队部科室馆庭署园";

    /** The same of papers and broadcasts, where somebody quotes them: 新华社《…》, 云州网报道. */
    private static final String PRESS = "社报网台视刊";

    /** 发展 and 改革, 住房 and 城乡建设: what an office is for is said in few words on either side. */
    private static final int LONGEST_SIDE = 6;

    private static final Set<String> FIRM = Set.of(
            "业务", "市场", "技术", "项目", "销售", "工程", "生产", "财务", "编辑", "综合", "运营", "产品", "客户", "采购", "公关", "品牌", "行政", "干部");

    private static final Set<String> CREATED = Set.of("成立", "设立", "组建", "建立");

    private final String chars;
    private final List<Word> words;

    private Runs(String chars, List<Word> words) {
        this.chars = chars;
        this.words = words;
    }

    /** @param words of one clause */
    static List<List<Word>> of(String chars, List<Word> words) {
        return new Runs(chars, words).all();
    }

    private List<List<Word>> all() {
        List<List<Word>> runs = new ArrayList<>();
        List<Word> run = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!word.parts() || isBetweenTasks(i) || isTask(i) || isJoint(i)) {
                run.add(word);
            } else {
                end(run, runs);
                run = new ArrayList<>();
            }
        }
        end(run, runs);
        return runs;
    }

    private void end(List<Word> run, List<List<Word>> runs) {
        if (!run.isEmpty()) {
            press(run);
            ministry(run);
            post(run);
            site(run);
            runs.add(run);
        }
    }

    /** 省|编办 becomes 省|编|办. */
    private void post(List<Word> run) {
        Word last = run.getLast();
        Word first = run.getFirst();
        if (run.size() < 2 || !last.isUnknown()) {
            return;
        }
        boolean senior = first.is(Sort.TOWN)
                || first.is(Sort.LEVEL) && !first.is(Sort.LEAD) && "镇乡村道级区".indexOf(end(first)) < 0
                || run.size() > 1 && first.isUnknown() && "省市县旗".contains(words(run.get(1)));
        boolean district = words(first).equals("区") && "办局".indexOf(end(last)) >= 0;
        if (senior || district) {
            int from = chars.startsWith("海关", last.end() - 2) ? last.end() - 2 : last.end() - 1;
            boolean press = first.is(Sort.TOWN) && PRESS.indexOf(end(last)) >= 0;
            boolean post = press || from < last.end() - 1 || POSTS.indexOf(end(last)) >= 0;
            if (post && from >= last.start()) {
                run.removeLast();
                if (last.start() < from) {
                    run.add(new Word(last.start(), from, Set.of()));
                }
                run.add(new Word(from, last.end(), EnumSet.of(Sort.BODY)));
            }
        }
    }

    /** 中国庭审公开网, 岚川信息网, 岚川市科学规划项目“…”: a place in front, and what is to be found there. */
    private void site(List<Word> run) {
        Word last = run.getLast();
        Word first = run.getFirst();
        boolean placed = first.is(Sort.REALM) || first.is(Sort.TOWN) || first.is(Sort.LEVEL) && first.length() == 2;
        boolean site = last.length() == 1 && end(last) == '网';
        boolean funds = words(last).equals("项目") && chars.startsWith("“", last.end());
        if (run.size() > 2 && placed && (site || funds)) {
            run.set(run.size() - 1, new Word(last.start(), last.end(), EnumSet.of(Sort.SYSTEM)));
        }
    }

    /** 公安部, 自然资源部: what a ministry is for is said in common words; a firm has its departments, too. */
    private void ministry(List<Word> run) {
        Word last = run.getLast();
        int length = last.start() - run.getFirst().start();
        boolean alone = last.isUnknown() && last.length() == 1;
        boolean ministry = alone && (end(last) == '部' && length <= 9 || end(last) == '处' && length <= 4) && length >= 2;
        if (ministry) {
            boolean common = run.stream().limit(run.size() - 1L).allMatch(this::isPublic);
            if (common) {
                run.set(run.size() - 1, new Word(last.start(), last.end(), EnumSet.of(Sort.BODY, Sort.OFFICE)));
            }
        }
    }

    private boolean isPublic(Word word) {
        return !word.isUnknown() && !word.is(Sort.LEAD) && !FIRM.contains(words(word));
    }

    /** 新华社 in front of 《半月谈》. */
    private void press(List<Word> run) {
        Word last = run.getLast();
        if (PRESS.indexOf(end(last)) < 0) {
            return;
        }
        boolean quoted = chars.startsWith("《", last.end())
                || chars.startsWith("报道", last.end())
                || chars.startsWith("讯(", last.end())
                || chars.startsWith("记者", last.end());
        if (!quoted) {
            return;
        }
        int from = last.start();
        // 新 of 新华社 is a word.
        if (last.isUnknown()
                && last.length() == 2
                && run.size() > 1
                && run.get(run.size() - 2).length() == 1) {
            from--;
            run.removeLast();
        }
        boolean known = last.is(Sort.BODY) && run.size() > 1;
        if (known || last.isUnknown() && last.end() - from == 3) {
            run.set(run.size() - 1, new Word(from, last.end(), EnumSet.of(Sort.BODY, Sort.OWN)));
        }
    }

    /** 和 of 市发展和改革委员会: a level in front and an office behind, no other of either kind between. */
    private boolean isBetweenTasks(int at) {
        Word word = words.get(at);
        boolean and = word.length() == 1 && "和及与".indexOf(chars.charAt(word.start())) >= 0;
        if (!and || at == 0) {
            return false;
        }
        int from = at;
        while (from > 0
                && isOfTask(words.get(from - 1))
                && word.start() - words.get(from - 1).start() <= LONGEST_SIDE) {
            from--;
        }
        if (from == at || words.get(from).is(Sort.LEAD)) {
            return false;
        }
        Word owner = words.get(Math.max(0, from - 1));
        boolean level = from > 0 && (owner.is(Sort.LEVEL) || owner.is(Sort.TOWN) || owner.is(Sort.OWN));
        boolean begins = from == 0 && chars.charAt(word.start()) == '及';
        return (level || begins) && isOffice(at + 1, word.end());
    }

    private boolean isOffice(int from, int start) {
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.is(Sort.OFFICE) && i > from || chars.startsWith("委员会", word.start())) {
                return true;
            }
            if (!isOfTask(word) || word.end() - start > LONGEST_SIDE) {
                return "部厅委".indexOf(end(word)) >= 0 && word.isUnknown();
            }
        }
        return false;
    }

    private static boolean isOfTask(Word word) {
        return !word.parts() && !word.isHead() && !word.is(Sort.LEVEL) && !word.is(Sort.TOWN);
    }

    /** A verb behind a level, with a body at the end: it says what the body is there for. */
    private boolean isTask(int at) {
        Word word = words.get(at);
        boolean behindLevel = at > 0 && words.get(at - 1).is(Sort.LEVEL) && word.is(Sort.INNER);
        if (!behindLevel) {
            return false;
        }
        for (int i = at + 1; i < words.size() && !words.get(i).is(Sort.STOP); i++) {
            Word body = words.get(i);
            if (CREATED.contains(words(body)) || body.is(Sort.LEVEL)) {
                return false;
            }
            boolean group = body.is(Sort.BODY) && body.length() > 1 && "组会部室班".indexOf(end(body)) >= 0;
            if (group) {
                return body.start() - word.end() >= 4;
            }
        }
        return false;
    }

    /** 联合 within 涉企纠纷联合调处中心: what is done jointly stands between it and the body. */
    private boolean isJoint(int at) {
        Word word = words.get(at);
        boolean joint = chars.startsWith("联合", word.start()) && word.length() == 2 && at > 0 && at + 2 < words.size();
        if (!joint) {
            return false;
        }
        Word before = words.get(at - 1);
        Word deed = words.get(at + 1);
        Word body = words.get(at + 2);
        return !before.parts()
                && !before.isHead()
                && !before.is(Sort.LEVEL)
                && (deed.is(Sort.ACT) || deed.isUnknown())
                && deed.length() == 2
                && body.isHead()
                && body.length() > 1;
    }

    private char end(Word word) {
        return chars.charAt(word.end() - 1);
    }

    private String words(Word word) {
        return chars.substring(word.start(), word.end());
    }
}
