package org.yandu.retrieval.parallel;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yandu.document.SearchText;

/**
 * What a section is there for, as the genre has it: every plan has goals and says who answers for it, every report has what was reached
 * and what was not. Such sections answer each other although their headings rarely share a word. Written down from the genre (the parts
 * that GB/T 9704 texts usually have), not from any one text.
 */
enum Role {
    GOAL("目标", "愿景", "主要指标", "预期指标"),
    DEMAND("总体要求", "指导思想", "基本原则", "总体思路", "总要求", "总则"),
    REASON("背景", "缘起", "重要意义", "重大意义", "必要性", "重要性", "紧迫性", "为什么", "提高认识", "统一思想", "认清形势", "看清形势"),
    STATE("规划背景", "与挑战", "和挑战", "机遇", "现状", "现况", "基本情况", "概况", "总体情况", "发展环境", "发展基础", "面临形势", "与形势", "形势与"),
    TASK("重点任务", "主要任务", "工作任务", "主要举措", "重点工作", "主要措施", "主要做法", "工作措施", "对策", "路径", "怎么办", "怎样"),
    RESULT("成效", "成绩", "成果", "回顾", "过去", "工作情况", "进展情况", "完成情况", "工作总结"),
    LACK("问题", "不足", "短板", "困难", "差距", "薄弱环节", "检讨"),
    NEXT("下一步", "下步", "打算", "下一年度", "明年", "今后", "展望", "下一阶段", "工作安排", "年重点工作", "年主要任务", "年目标任务", "年工作思路", "年工作重点"),
    BACKING(
            "保障措施", "组织保障", "保障机制", "强化保障", "工作保障", "实施保障", "组织实施", "组织领导", "加强领导", "督导", "督查", "考核", "责任落实", "管考",
            "经费", "靠什么", "规划实施", "要素支撑", "要素保障", "实施机制", "监督实施"),
    CLOSING("附则"),

    // Of laws, whose articles rarely have headings: by what all of them say there.
    PURPOSE("制定本"),
    SCOPE("适用本", "适用于本"),
    MEANING("所称"),
    OFFICE("主管部门负责", "部门负责本行政区域", "是本市", "是本省", "是本县"),
    LIABILITY("违反本", "违反条例", "刑事责任", "责令改正"),
    FORCE("起施行", "同时废止");

    private static final Set<Role> OF_PARTS = EnumSet.of(RESULT, LACK, NEXT);
    private static final Set<Role> OF_ARTICLES = EnumSet.of(PURPOSE, SCOPE, MEANING, OFFICE, LIABILITY, FORCE);

    /** In what is done with an aim or a problem neither is what the section is about: 以提高满意度为目标, 坚持问题导向, 解决难点问题. */
    private static final Pattern TURNS =
            Pattern.compile("以[^ ]{1,16}为(目标|导向|指引|重点)|(问题|目标)(意识|导向)|(解决|破解|化解|聚焦|针对|围绕)[^ ]{0,10}问题");

    private final List<String> words;

    Role(String... words) {
        this.words = Arrays.stream(words)
                .map(word -> SearchText.of(word, List.of()).folded())
                .toList();
    }

    /** Those that a heading shows, or where there is none the article itself; none for most. */
    static Set<Role> of(Stretch stretch) {
        boolean bare = stretch.heading().letters() == 0;
        String named = (bare ? stretch.words() : stretch.heading()).folded();
        String said = (bare ? named : TURNS.matcher(named).replaceAll("")).replace(" ", "");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Stream.of(values())
                .filter(role -> bare == OF_ARTICLES.contains(role))
                .filter(role -> role.words.stream().anyMatch(said::contains))
                .forEach(roles::add);
        if (roles.contains(RESULT)) {
            roles.remove(NEXT);
        }
        return roles;
    }

    /** What was reached, what is wanting and what comes next are told apart by whoever writes a report, whatever their words. */
    static boolean oppose(Set<Role> one, Set<Role> other) {
        return one.stream().anyMatch(OF_PARTS::contains)
                && other.stream().anyMatch(OF_PARTS::contains)
                && Collections.disjoint(one, other);
    }
}
