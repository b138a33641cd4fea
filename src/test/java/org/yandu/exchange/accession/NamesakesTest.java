package org.yandu.exchange.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yandu.exchange.accession.Batch.Alone;
import org.yandu.exchange.accession.Batch.Choice;
import org.yandu.exchange.accession.Destination.After;
import org.yandu.intake.Intake;

/** Two thousand files of one name. */
class NamesakesTest {

    private static final int FILES = 2_000;

    private static final String WORDS = "信用建设机关效能法治基层治理改革服务监管群众政府制度创新社会公共营商环境推进完善健全加强落实";

    /** What every page of one site has. */
    private static final String FRAME = "首页政务公开办事服务互动交流走进我们网站地图联系方式版权所有未经许可不得转载".repeat(3);

    private static Gist notice(int number, String change) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("公告\n\n").append(FRAME).append('\n');
        for (int i = 0; i < 400; i++) {
            text.append(WORDS.charAt(random.nextInt(WORDS.length())));
        }
        return Gist.of(Intake.read(
                "公告.txt", text.append(change).append("。\n").toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void ofManyNamesakesOnlyTheLikelyAreCompared() {
        int[] asked = {0};
        List<Gist> gists =
                IntStream.range(0, FILES).mapToObj(i -> notice(i, "")).toList();
        Namesakes<Integer> namesakes = new Namesakes<>(number -> {
            asked[0]++;
            return gists.get(number).bare();
        });
        int compared = 0;
        for (int i = 0; i < FILES; i++) {
            compared += namesakes.of(gists.get(i), "公告.txt").size();
            namesakes.addTitled(i, "公告");
            namesakes.addNamed(i, "公告.txt");
        }
        assertThat(compared).isLessThanOrEqualTo(2 * Namesakes.MOST * FILES);
        assertThat(asked[0]).isLessThanOrEqualTo(2 * FILES);

        Gist revised = notice(1_234, "，自印发之日起施行，有效期五年");
        assertThat(namesakes.of(revised, "公告.txt").getFirst()).isEqualTo(1_234);
    }

    @Test
    void theNewerTextOfOneOfThemFollowsIt() {
        Batch batch = new Batch();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            batch.add(new Batch.Comer(i + "/公告.txt", i + "/公告.txt", notice(i, ""), Alone.NONE, Choice.NONE));
            numbers.add(i);
        }
        assertThat(numbers)
                .allSatisfy(number ->
                        assertThat(batch.standing(number).destination()).isEqualTo(Destination.OWN));
        Gist revised = notice(61, "，自印发之日起施行，有效期五年");
        batch.add(new Batch.Comer("新/公告.txt", "新/公告.txt", revised, Alone.NONE, Choice.NONE));
        assertThat(batch.standing(100).destination()).isEqualTo(new After("61/公告.txt"));
        assertThat(batch.like(100).getFirst()).isEqualTo(61);
    }
}
