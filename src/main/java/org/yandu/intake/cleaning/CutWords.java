package org.yandu.intake.cleaning;

import java.util.Set;
import org.yandu.document.WordFinder;

/**
 * Tells whether two characters that something stands between make one word, 始…终. Only words of two characters that are common in any
 * text about public affairs, for a rare one proves nothing: 由来 would join in 由百度(…)来.
 */
final class CutWords {

    private static final Set<String> WORDS =
            Set.of(("始终 坚持 群众 制度 自己 我们 他们 人民 政府 社会 经济 发展 工作 建设 治理 管理 服务 组织 领导 干部 党员 农村 农民 城市 社区 乡镇 "
                            + "基层 改革 开放 创新 推进 推动 加强 加快 提高 提升 完善 健全 建立 实现 实施 落实 贯彻 执行 保障 保护 促进 深化 强化 优化 规范 问题 "
                            + "困难 矛盾 原因 情况 条件 环境 资源 能力 水平 质量 效率 效果 作用 意义 价值 利益 权利 权力 责任 义务 任务 目标 要求 标准 原则 方向 "
                            + "方式 方法 措施 政策 法律 法规 规定 规划 计划 方案 机制 体制 体系 模式 结构 关系 基础 重点 关键 核心 中心 主要 重要 必须 应当 应该 "
                            + "可以 可能 能够 需要 如果 所以 但是 而且 虽然 然而 关于 根据 按照 通过 进行 开展 已经 正在 没有 不断 "
                            + "其他 这些 那些 什么 怎么 全面 积极 有效 充分 切实 认真 严格 努力 继续 特别 非常 十分 更加 逐步 逐渐 目前 当前 现在 过去 "
                            + "未来 历史 文化 教育 科学 技术 信息 数据 网络 智能 数字 产业 企业 市场 投资 金融 财政 税收 收入 就业 医疗 卫生 健康 养老 住房 交通 "
                            + "安全 生态 民主 法治 公平 正义 公正 公开 监督 评价 考核 检查 调查 研究 分析 决定 决策 协商 协调 协同 合作 参与 支持 配合 帮助 解决 "
                            + "处理 反映 表示 认为 指出 强调 提出 形成 成为 具有 存在 包括 属于 得到 取得 获得 增加 减少 扩大 降低 影响 变化 程度 范围 国家 民族 "
                            + "世界 国际 中国 全国 地方 地区 区域 部门 单位 机关 机构 人员 代表 委员 公民 居民 村民 个人 家庭 生活 生产 思想 精神 理论 实践 认识 "
                            + "理解 信用 诚信 道德 传统 现代 主义 特色 时代 阶段 过程 结果 成果 经验 教训 活动 行动 行为 项目 工程 战略 格局 力量 动力 活力 潜力 "
                            + "优势 特点 特征 性质 内容 形式 事业 事务 事项 程序 流程 平等 自由 稳定 繁荣 富强")
                    .split(" "));

    /** Of the words around a stretch so much is looked at. */
    private static final int AROUND = 8;

    private CutWords() {}

    /**
     * @param folded a line
     * @param start where what may cut a word begins in it
     * @param end where it ends
     * @return whether the characters around it are a word, and neither of them is part of one with its neighbour
     */
    static boolean cut(String folded, int start, int end) {
        return start > 0
                && end < folded.length()
                && WORDS.contains("" + folded.charAt(start - 1) + folded.charAt(end))
                && !(start > 1 && WORDS.contains(folded.substring(start - 2, start)))
                && !(end + 1 < folded.length() && WORDS.contains(folded.substring(end, end + 2)));
    }

    /**
     * Likewise for any word of the dictionary: the characters around a stretch are one word once it is gone, and none with their
     * neighbours while it is there. Says more than {@link #cut}, and so not where the sentence goes on as one that named somebody, 本网（…）上.
     */
    static boolean joins(String folded, int start, int end) {
        if (cut(folded, start, end)) {
            return true;
        }
        boolean within = start > 0
                && end < folded.length()
                && Character.isIdeographic(folded.charAt(start - 1))
                && Character.isIdeographic(folded.charAt(end));
        if (!within || Mentions.goesOn(folded, end)) {
            return false;
        }
        String left = folded.substring(Math.max(0, start - AROUND), start);
        String right = folded.substring(end, Math.min(folded.length(), end + AROUND));
        return !WordFinder.seams(left + right).get(left.length())
                && WordFinder.seams(left).get(left.length() - 1)
                && WordFinder.seams(right).get(1);
    }
}
