package org.yandu.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(Words.shortened("切实加强法治建设、\n信用建设", 15)).isEqualTo("切实加强法治建设、 信用建设");
    }

    @Test
    void dotsStandBehindAWordAndNotBehindAComma() {
        assertThat(Words.shortened("切实加强法治建设、信用建设和机关效能建设", 11)).isEqualTo("切实加强法治建设……");
        assertThat(Words.shortened("优势,……切实加强法治建设", 7)).isEqualTo("优势……");
    }

    @Test
    void noCharacterIsSplit() {
        assertThat(Words.shortened("𠮷𬬻𠮷𬬻𠮷𬬻", 4)).isEqualTo("𠮷𬬻……");
    }
}
