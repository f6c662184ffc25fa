package com.rotki.portal.signin;

import com.rotki.portal.identity.PasskeyChallenge.PasskeyRequest;
import com.rotki.portal.identity.PasskeyRefusedException;
import com.rotki.portal.identity.Passkeys;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.IdentityProof;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Sign-in with a passkey alone, without an address (requirement D6): the passkey knows whose it is, and its authenticator
 * has verified who uses it. Wrong passwords do not keep its owner out (requirement D4).
 */
@Component
public class PasskeySignIn {

    private final Passkeys passkeys;
    private final SignInCompletion completion;

    PasskeySignIn(Passkeys passkeys, SignInCompletion completion) {
        this.passkeys = passkeys;
        this.completion = completion;
    }

    /** Returns what any passkey of the portal can answer. */
    public PasskeyRequest request() {
        return passkeys.request(null);
    }

    /**
     * Signs the passkey's owner in to the current browser session, which gets a new id.
     *
     * @param request answered at most once
     * @param answer as the browser gave it
     * @throws PasskeyRefusedException ({@code account.passkey-refused})
     */
    public void signIn(PasskeyRequest request, String answer) {
        var owner = passkeys.answered(request, answer);
        Actor actor = completion.find(owner).orElseThrow(PasskeyRefusedException::notFitting);
        completion.complete(actor, SignInEvent.Way.PASSKEY, Map.of(IdentityProof.PASSKEY, actor.authenticatedAt()));
    }
}
