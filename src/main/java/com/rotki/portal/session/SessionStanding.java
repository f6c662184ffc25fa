package com.rotki.portal.session;

import com.rotki.portal.platform.security.IdentityProof;
import java.time.Instant;
import java.util.Map;

/**
 * What the current session has proved, and how long that counts (requirement B-82).
 *
 * @param proofs what was proved in it, each with its last time
 * @param freshUntil until when acts that need a fresh proof need no other one if none of them extends it; may be past
 * @param freshAtMostUntil until when that can be extended
 * @param fresh whether such an act needs no other proof now
 */
public record SessionStanding(
        Map<IdentityProof, Instant> proofs, Instant freshUntil, Instant freshAtMostUntil, boolean fresh) {

    /** Copies the map. */
    public SessionStanding {
        proofs = Map.copyOf(proofs);
    }
}
