package com.rotki.portal.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.rotki.portal.platform.Secret;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.StringNode;

class LinkTokenTest {

    private static final String TOKEN = "q7ZlLw0xV5cN8dTgYb3mRkHs1uJ_fA-e2PiXo4nKvQE";

    private final List<Optional<Secret>> read = new ArrayList<>();

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup();
        LinkToken.read(read::add);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void textBehindTheHashIsTheToken() {
        answer("https://portal.example.org/confirm?x=1#" + TOKEN);

        assertThat(read)
                .singleElement()
                .satisfies(token -> assertThat(token.orElseThrow().reveal()).isEqualTo(TOKEN));
    }

    /** Mail programs and chats do that. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                TOKEN + ".",
                TOKEN + ",",
                TOKEN + ")",
                TOKEN + "%3E",
                TOKEN + ".Thanks",
                TOKEN + "%E2%80%9D",
                TOKEN + "=",
                TOKEN + "=3D",
                TOKEN + "%3D",
                TOKEN + "%20",
                TOKEN + "&amp;utm_source=mail",
                TOKEN + "?fbclid=abc",
                TOKEN + "_",
                "%3C" + TOKEN,
                "=3D" + TOKEN,
                "q7ZlLw0xV5cN8dTgYb3mRkHs=1uJ_fA-e2PiXo4nKvQE",
                "q7ZlLw0xV5cN8dTgYb3mRkHs%0A1uJ_fA-e2PiXo4nKvQE",
                "q7ZlLw0xV5cN8dTgYb3mRkHs%3D%0D%0A1uJ_fA-e2PiXo4nKvQE",
                "q7ZlLw0xV5cN8dTgYb3mRkHs1uJ%5FfA%2De2PiXo4nKvQE"
            })
    void damagedTokenIsMended(String fragment) {
        answer("https://portal.example.org/confirm#" + fragment);

        assertThat(read)
                .singleElement()
                .satisfies(token -> assertThat(token.orElseThrow().reveal()).isEqualTo(TOKEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TOKEN,
                " " + TOKEN + "\n",
                "#" + TOKEN,
                "http://localhost:8080/confirm#" + TOKEN,
                "<http://localhost:8080/confirm#" + TOKEN + ">.",
                "Open http://localhost:8080/confirm#" + TOKEN + " (order #5)",
                "https://checker.example/?url=https%3A%2F%2Fportal.example%2Fconfirm%23" + TOKEN + "&data=1",
                "http://localhost:8080/confirm#q7ZlLw0xV5cN8dTgYb3mRk=\r\nHs1uJ_fA-e2PiXo4nKvQE"
            })
    void aLinkThatIsPastedIsReadWhateverStandsAroundIt(String pasted) {
        assertThat(LinkToken.in(pasted))
                .hasValueSatisfying(token -> assertThat(token.reveal()).isEqualTo(TOKEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "http://localhost:8080/confirm", "http://localhost:8080/confirm#q7ZlLw0xV5cN8dTgYb3m", "%"})
    void partOfALinkHasNoToken(String pasted) {
        assertThat(LinkToken.in(pasted)).isEmpty();
        assertThat(LinkToken.in("#" + TOKEN.repeat(1000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.example.org/confirm",
                "https://portal.example.org/confirm#",
                "https://portal.example.org/confirm#content",
                "https://portal.example.org/confirm#<script>alert(1)</script>"
            })
    void otherTextIsNoToken(String address) {
        answer(address);

        assertThat(read).containsExactly(Optional.empty());
    }

    @Test
    void aBrowserThatDoesNotAnswerHasNone() {
        assertThat(read).isEmpty();
    }

    private static void answer(String address) {
        UI.getCurrent()
                .getInternals()
                .dumpPendingJavaScriptInvocations()
                .forEach(call -> call.complete(StringNode.valueOf(address)));
    }
}
