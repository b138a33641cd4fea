package org.yandu.intake.web;

/** Pages made up after those of real sites, and what a reader would call their text. */
public final class WebPages {

    private WebPages() {}

    public static final String OFFICE = """
            <!DOCTYPE html>
            <html>
            <head>
            <meta charset="UTF-8">
            <title>关于加快推进社会信用体系建设的实施意见_政策文件_临江市人民政府门户网站</title>
            <meta name="SiteName" content="临江市人民政府">
            <meta name="ColumnName" content="政策文件">
            <meta name="ArticleTitle" content="关于加快推进社会信用体系建设的实施意见">
            <meta name="PubDate" content="2023-04-13 09:30">
            <meta name="ContentSource" content="临江市发展和改革委员会">
            <style>.nav{color:red}</style>
            <script>var a = "<p>不是正文</p>";</script>
            </head>
            <body>
            <div class="top-bar"><a href="#">无障碍</a> <a href="#">长者模式</a> <a href="#">登录</a></div>
            <div id="header"><h1><a href="/"><img src="logo.png" alt="临江市人民政府">临江市人民政府</a></h1>
              <form class="search"><input type="text" value="请输入关键字"><button>搜索</button></form></div>
            <ul class="main-nav">
              <li><a href="/">首页</a></li>
              <li><a href="/zw">政务公开</a></li>
              <li><a href="/fw">政务服务</a></li>
              <li><a href="/hd">互动交流</a></li>
            </ul>
            <div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; 政策文件</div>
            <div class="article-content">
              <div class="content-header">
                <h2 class="title">关于加快推进社会信用体系建设的实施意见</h2>
                <div class="info"><span>发布时间：2023-04-13</span><span>来源：临江市发展和改革委员会</span><span class="hits">浏览次数：<em id="hits">1024</em></span>
                  <span class="fontsize">字体：[<a>大</a> <a>中</a> <a>小</a>]</span></div>
              </div>
              <div class="content" id="zoom">
                <p style="text-align:center">各县（市、区）人民政府，市政府各部门：</p>
                <p>　　为深入贯彻落实党中央、国务院关于社会信用体系建设的决策部署，进一步优化营商环境，
                   结合我市实际，提出如下意见。</p>
                <p><strong>一、总体要求</strong></p>
                <p>&nbsp;&nbsp;&nbsp;&nbsp;坚持政府推动、社会共建，以信用监管为着力点，构建以信用为基础的新型监管机制。到2025年，基本建成覆盖全社会的信用体系。</p>
                <p><strong>二、主要任务</strong></p>
                <p>　　完善信用信息归集共享机制；健全守信激励和失信惩戒制度；加强政务诚信建设。</p>
                <p style="text-align:right">临江市人民政府</p>
                <p style="text-align:right">2023年4月13日</p>
              </div>
              <div class="bdsharebuttonbox">分享到：<a>微信</a><a>微博</a><a>QQ空间</a></div>
              <div class="tools"><a>【打印】</a><a>【关闭】</a></div>
              <div class="prev-next"><p>上一篇：<a href="1">关于印发年度计划的通知</a></p><p>下一篇：<a href="2">关于召开会议的通知</a></p></div>
            </div>
            <div class="footer">
              <div class="links"><a>中国政府网</a><a>省政府网</a></div>
              <p>主办：临江市人民政府办公室　版权所有</p>
              <p>网站标识码：3300000001　浙ICP备00000001号　浙公网安备 33000002000001号</p>
            </div>
            </body>
            </html>
            """;

    public static final String OFFICE_TEXT = """
            关于加快推进社会信用体系建设的实施意见
            发布时间：2023-04-13 来源：临江市发展和改革委员会
            各县（市、区）人民政府，市政府各部门：
            为深入贯彻落实党中央、国务院关于社会信用体系建设的决策部署，进一步优化营商环境，结合我市实际，提出如下意见。
            一、总体要求
            坚持政府推动、社会共建，以信用监管为着力点，构建以信用为基础的新型监管机制。到2025年，基本建成覆盖全社会的信用体系。
            二、主要任务
            完善信用信息归集共享机制；健全守信激励和失信惩戒制度；加强政务诚信建设。
            临江市人民政府
            2023年4月13日
            """;

    public static final String OLD = """
            <html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
            <title>打造喆字号服务品牌-河东区行政服务中心</title></head>
            <body bgcolor=#FFFFFF>
            <TABLE width=778 align=center><TR><TD><a href=/>网站首页</a> | <a href=/a>机构设置</a> | <a href=/b>办事指南</a> | <a href=/c>政策法规</a></TD></TR></TABLE>
            <TABLE width=778><TR><TD width=180 class=left>
            <TABLE><TR><TD class="hot"><a href=1>热点新闻一则</a></TD></TR><TR><TD class="hot"><a href=2>热点新闻二则</a></TD></TR></TABLE>
            </TD><TD>
            您现在的位置：<a href=/>首页</a> >> <a href=/x>工作动态</a> >> 正文
            <div class="content-header" id="top-content"><font size=5><b>打造喆字号服务品牌</b></font><br>
            作者：陈喆　　　时间：2009-6-12　　　点击：356
            <P>&nbsp;&nbsp;&nbsp; 河东区行政服务中心坚持以人为本，努力提高机关效能。一年来，中心共办理各类事项三万余件，群众满意率达到百分之九十九。
            <P>&nbsp;&nbsp;&nbsp; 一、转变作风。中心实行首问负责制和限时办结制。<BR>&nbsp;&nbsp;&nbsp; 二、简化流程。中心把四十八个环节
            减为十二个，办理时间缩短了一半以上。
            <P>&nbsp;&nbsp;&nbsp; 三、加强监督。中心设立了投诉电话，对群众反映的问题件件有着落，事事有回音。下一步还将推行网上办理，让群众少跑腿。
            </div>
            <center>【<a href=javascript:window.print()>打印</a>】【<a href=javascript:window.close()>关闭</a>】</center>
            </TD></TR></TABLE>
            <TABLE class=bottom><TR><TD>版权所有：河东区行政服务中心　地址：河东区建设路1号　电话：0000-12345678</TD></TR></TABLE>
            </body></html>
            """;

    public static final String OLD_TEXT = """
            打造喆字号服务品牌
            作者：陈喆　　　时间：2009-6-12
            河东区行政服务中心坚持以人为本，努力提高机关效能。一年来，中心共办理各类事项三万余件，群众满意率达到百分之九十九。
            一、转变作风。中心实行首问负责制和限时办结制。
            二、简化流程。中心把四十八个环节减为十二个，办理时间缩短了一半以上。
            三、加强监督。中心设立了投诉电话，对群众反映的问题件件有着落，事事有回音。下一步还将推行网上办理，让群众少跑腿。
            """;

    public static final String UNIVERSITY = """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>我校举办基层治理研讨会 | 东湖大学新闻网</title>
            <meta property="og:title" content="我校举办基层治理研讨会"></head>
            <body>
            <header class="site-header"><a href="/">东湖大学新闻网</a><nav><a>要闻</a><a>学术</a><a>人物</a></nav></header>
            <nav aria-label="breadcrumb"><ol class="breadcrumb"><li>首页</li><li>要闻</li><li>正文</li></ol></nav>
            <main><article>
            <header><h1>我校举办基层治理研讨会</h1><p class="meta">2022年10月8日 来源：马克思主义学院</p></header>
            <p>10月6日，基层治理研讨会在我校举行。来自全国二十余所高校的专家学者参加会议，围绕党建引领、数字赋能、群众参与等议题展开讨论。</p>
            <figure><img src="1.jpg" alt="会议现场照片"><figcaption>会议现场（李四 摄）</figcaption></figure>
            <h2>党建引领是关键</h2>
            <p>与会专家认为，基层治理的关键在于党建引领。要把党组织建在网格上，把服务送到群众家门口。</p>
            <blockquote><p>“治理重心要下移，资源也要下沉。”张三教授说。</p></blockquote>
            <footer><p>（责任编辑：王五）</p></footer>
            </article>
            <aside class="related"><h3>相关阅读</h3><ul><li><a>我校召开工作会议</a></li><li><a>我校举行开学典礼</a></li></ul></aside>
            </main>
            <footer><p>版权所有 © 东湖大学 地址：东湖路1号</p></footer>
            </body></html>
            """;

    public static final String UNIVERSITY_TEXT = """
            我校举办基层治理研讨会
            2022年10月8日 来源：马克思主义学院
            10月6日，基层治理研讨会在我校举行。来自全国二十余所高校的专家学者参加会议，围绕党建引领、数字赋能、群众参与等议题展开讨论。
            会议现场（李四 摄）
            党建引领是关键
            与会专家认为，基层治理的关键在于党建引领。要把党组织建在网格上，把服务送到群众家门口。
            “治理重心要下移，资源也要下沉。”张三教授说。
            """;
}
