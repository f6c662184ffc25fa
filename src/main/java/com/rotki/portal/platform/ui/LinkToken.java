package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.Secret;
import com.vaadin.flow.component.UI;
import java.net.URL;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The token of a link in a mail. It is the fragment of the page's address, which browsers keep to themselves: no request
 * line, no log and no {@code Referer} header carries it. A page that reads it must not act by that alone, because mail
 * scanners open links: it acts when a button is pressed. Mail programs and chats damage links, see {@link DamagedToken}.
 */
public final class LinkToken {

    private LinkToken() {}

    /**
     * Asks the browser for the token and hands it to {@code reader} when it answers, with the page locked; empty if the
     * address carries none, or a text that cannot be one.
     */
    public static void read(Consumer<Optional<Secret>> reader) {
        UI.getCurrentOrThrow().getPage().fetchCurrentURL(address -> reader.accept(of(address)));
    }

    /** Returns the token in what somebody pasted: a link, a part of one, or the token alone. */
    static Optional<Secret> in(String pasted) {
        return DamagedToken.behindTheLink(pasted).flatMap(DamagedToken::mended).map(Secret::of);
    }

    /** The browser's answer is an address or, if it could not tell, null. */
    private static Optional<Secret> of(@Nullable URL address) {
        return Optional.ofNullable(address)
                .map(URL::getRef)
                .flatMap(DamagedToken::mended)
                .map(Secret::of);
    }
}
