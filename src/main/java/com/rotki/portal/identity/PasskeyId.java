package com.rotki.portal.identity;

import java.io.Serializable;
import java.util.UUID;

/** Names a registered passkey to its owner. Not the credential's own id, which is the authenticator's. */
public record PasskeyId(UUID value) implements Serializable {

    static PasskeyId newId() {
        return new PasskeyId(UUID.randomUUID());
    }
}
