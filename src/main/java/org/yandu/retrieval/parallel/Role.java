package org.yandu.retrieval.parallel;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yandu.document.SearchText;

/**
 * What a section is there for, as the genre has it: every plan has goals and says who answers for it, every report has what was reached
 * and what was not. Such sections answer each other although their headings rarely share a word. Written down from the genre (the parts
 * that GB/T 9704 texts usually have), not from any one text.
 */
enum Role {
    GOAL("目标", "愿景"),
    DEMAND("总体要求", "指导思想", "基本原则", "总体思路", "总要求", "总则"),
    REASON("背景", "重要意义", "重大意义", "必要性", "重要性", "紧迫性", "为什么", "提高认识", "统一思想"),
    TASK("重点任务", "主要任务", "工作任务", "主要举措", "重点工作", "主要措施", "主要做法", "工作措施"),
    RESULT("成效", "成绩", "成果", "工作回顾", "工作情况", "进展情况", "完成情况"),
    LACK("问题", "不足", "短板", "困难", "差距", "薄弱环节"),
    NEXT("下一步", "下步", "打算", "下一年度", "明年", "今后", "展望", "下一阶段", "工作安排"),
    BACKING("保障措施", "组织保障", "保障机制", "强化保障", "工作保障", "实施保障", "组织实施", "组织领导", "加强领导", "督导", "督查", "考核", "责任落实", "管考"),
    CLOSING("附则");

    private final List<String> words;

    Role(String... words) {
        this.words = Arrays.stream(words)
                .map(word -> SearchText.of(word, List.of()).folded())
                .toList();
    }

    /** Those that a heading shows; none for most. */
    static Set<Role> of(Wording heading) {
        String said = heading.folded();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Stream.of(values())
                .filter(role -> role.words.stream().anyMatch(said::contains))
                .forEach(roles::add);
        return roles;
    }
}
