package org.yandu.retrieval.parallel;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yandu.document.SearchText;

/**
 * Words that texts of this kind use of any subject. In two short texts they are as rare as the words that tell what is spoken of, so
 * counting alone does not find them out; they were written down from experience with the genre, not from any one text.
 */
final class Commonplaces {

    private static final String WORDS = """
            推进 加强 建设 工作 发展 提高 完善 实施 全面 开展 落实 机制 体系 制度 管理 服务 重点 进一 一步 加快 深化 健全 建立 推动 促进 强化
            提升 持续 优化 构建 坚持 统筹 创新 改革 重要 主要 重大 基本 基础 能力 水平 质量 高质 积极 充分 发挥 作用 有效 切实 努力 不断
            始终 各级 部门 单位 政府 问题 方面 领域 活动 情况 要求 任务 目标 措施 组织 领导 责任 保障 支持 鼓励 解决 形成 突出 相关 有关
            根据 通过 进行 结合 注重 围绕 着力 实现 达到 全市 全区 全县 我市 国家 社会 经济 市委 人民 群众 习近 近平 平总 总书 书记 记强
            强调 新时 时代 主义 党的 百分 分之 万元 亿元 同时 为主 一系 系列 相互 一批 一是 二是 三是 四是 五是 第一 第二 更加 特别 其中
            作为 成为 以及 目前 近年 年来 今年 去年 计划 规划 方案 意见 办法 具有 增强 扩大 综合 严格 规范""";

    /** Folded, as the words they are compared with. */
    private static final Set<String> ALL = Arrays.stream(
                    SearchText.of(WORDS.replaceAll("\\s+", "，"), List.of()).folded().split("\\P{L}+"))
            .collect(Collectors.toUnmodifiableSet());

    private Commonplaces() {}

    /** @param pair two neighbouring folded characters */
    static boolean has(String pair) {
        return ALL.contains(pair);
    }
}
