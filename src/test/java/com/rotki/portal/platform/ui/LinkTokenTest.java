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
    void whatFollowsTheHashIsTheToken() {
        answer("https://portal.example.org/confirm?x=1#" + TOKEN);

        assertThat(read)
                .singleElement()
                .satisfies(token -> assertThat(token.orElseThrow().reveal()).isEqualTo(TOKEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.example.org/confirm",
                "https://portal.example.org/confirm#",
                "https://portal.example.org/confirm#content",
                "https://portal.example.org/confirm#<script>alert(1)</script>"
            })
    void whatCannotBeATokenIsNone(String address) {
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
