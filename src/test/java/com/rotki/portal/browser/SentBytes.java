package com.rotki.portal.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Everything that the server sends to a page: documents, answers to what the page asks for, and what is pushed. */
final class SentBytes {

    private static final Pattern ASKED_BY_PAGE = Pattern.compile(".*[?&]v-r=(init|uidl).*");

    private final StringBuilder seen = new StringBuilder();
    private int answers;
    private int pushes;

    /** Begins to read along. */
    SentBytes(Page page) {
        page.route(ASKED_BY_PAGE, this::answer);
        page.onWebSocket(this::push);
    }

    /** Adds a document that was loaded. */
    void add(Response document) {
        keep(document.headers().toString());
        keep(document.text());
    }

    String all() {
        return seen.toString();
    }

    int answers() {
        return answers;
    }

    int pushes() {
        return pushes;
    }

    private void answer(Route route) {
        APIResponse answer = route.fetch();
        answers++;
        keep(answer.headers().toString());
        keep(answer.text());
        route.fulfill(new Route.FulfillOptions().setResponse(answer));
    }

    private void push(WebSocket socket) {
        socket.onFrameReceived(frame -> {
            pushes++;
            keep(frame.text() == null ? new String(frame.binary(), StandardCharsets.ISO_8859_1) : frame.text());
        });
    }

    private void keep(String text) {
        seen.append(text).append('\n');
    }
}
