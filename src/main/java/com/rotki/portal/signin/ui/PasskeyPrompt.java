package com.rotki.portal.signin.ui;

import com.rotki.portal.identity.PasskeyChallenge.PasskeyRequest;
import com.rotki.portal.platform.ui.PasskeyButton;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Signs in with a passkey: each click makes a new challenge, which waits for its answer here and nowhere else. */
final class PasskeyPrompt {

    private final Supplier<PasskeyRequest> request;
    private final BiConsumer<PasskeyRequest, String> signIn;
    private final PasskeyButton button;
    private @Nullable PasskeyRequest asked;

    PasskeyPrompt(String label, Supplier<PasskeyRequest> request, BiConsumer<PasskeyRequest, String> signIn) {
        this.request = request;
        this.signIn = signIn;
        this.button = new PasskeyButton(label, this::ask, this::answered);
    }

    PasskeyButton button() {
        return button;
    }

    private void ask(PasskeyButton pressed) {
        asked = request.get();
        pressed.use(asked.json());
    }

    private void answered(String answer) {
        PasskeyRequest request = asked;
        asked = null;
        if (request == null) {
            return;
        }
        signIn.accept(request, answer);
        WantedPage.open();
    }
}
