package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Header;
import org.yandu.intake.manuscript.Facts;

@DisplayName("The entry by which a book is catalogued says its title and author")
class CatalogueEntryTest {

    private static final String BODY =
            "\nISBN 978-7-5000-1234-5\n自序\n为规范全县绿道的建设、管理和使用，满足群众散步、骑行、健身的需要，根据有关法律法规，结合本县实际，写下这些文字，供大家参考。\n";

    @ParameterizedTest(name = "{0}")
    @DisplayName("title and author, with and without what the file says")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "乡村的账本／林知远著．—江州：江州出版社，2022.3|乡村的账本|乡村的账本|林知远",
                "乡村的账本 / 林知远著. -- 江州 : 江州出版社, 2022.3|乡村的账本|乡村的账本|林知远",
                "乡村的账本：二十个故事／林知远著．—江州：江州出版社，2022.3（2023.1重印）|乡村的账本|乡村的账本|林知远",
                "乡村的账本：二十个故事／林知远，周明德编著．—2版．—江州：江州出版社，2022.3|-|乡村的账本：二十个故事|林知远、周明德",
                "乡村的账本／（英）霍兰著；林知远译．—江州：江州出版社，2022|图书|乡村的账本|霍兰",
            })
    void entries(String entry, @Nullable String named, String title, String author) {
        Header header = header("图书在版编目（CIP）数据\n" + entry + BODY, named);
        assertThat(header.title()).isEqualTo(title);
        assertThat(header.author()).isEqualTo(author);
        assertThat(header.source()).isNull();
    }

    @Test
    @DisplayName("a book that an article lists is not the article")
    void listed() {
        String text = "绿道怎么走\n周明德\n乡村的账本／林知远著．—江州：江州出版社，2022.3" + BODY;
        Header header = header(text, null);
        assertThat(header.title()).isEqualTo("绿道怎么走");
        assertThat(header.author()).isEqualTo("周明德");
    }

    @ParameterizedTest
    @DisplayName("the book that a review stands below is not the review, though its number be told")
    @ValueSource(strings = {"", "ISBN 978-7-5000-1234-5　定价：48元\n"})
    void reviewed(String number) {
        String review = "乡村的账本／林知远著．—江州：江州出版社，2022.3\n" + number + "一本账里的乡村\n周明德\n"
                + "翻开这本书，最先看见的是一页一页的账，账里有柴米油盐，也有一个村子三十年的变化，读来让人感慨不已。\n";
        Header header = header(review, null);
        assertThat(header.title()).isEqualTo("一本账里的乡村");
        assertThat(header.author()).isEqualTo("周明德");
    }

    @Test
    @DisplayName("without a caption the number of the book tells that the text is it")
    void numbered() {
        Header header = header("乡村的账本／林知远著．—江州：江州出版社，2022.3" + BODY, "乡村的账本");
        assertThat(header.title()).isEqualTo("乡村的账本");
        assertThat(header.author()).isEqualTo("林知远");
    }

    private static Header header(String text, @Nullable String named) {
        return HeaderFinder.find(text, List.of(), "book.epub", new Facts(named, null, null, null));
    }
}
