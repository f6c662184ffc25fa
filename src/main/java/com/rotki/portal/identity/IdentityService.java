package com.rotki.portal.identity;

import com.rotki.portal.account.Factors;
import com.rotki.portal.account.Factors.FactorOverview;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.RecentSignIn;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what the current account can prove its identity with, and what the current session has proved. */
@Service
@NameOnRecord("IdentityService")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class IdentityService {

    private final CurrentActor currentActor;
    private final RecentSignIn recentSignIn;
    private final Factors factors;
    private final SignInSession session;
    private final FactorPolicy policy;
    private final Clock clock;

    IdentityService(
            CurrentActor currentActor,
            RecentSignIn recentSignIn,
            Factors factors,
            SignInSession session,
            FactorPolicy policy,
            Clock clock) {
        this.currentActor = currentActor;
        this.recentSignIn = recentSignIn;
        this.factors = factors;
        this.session = session;
        this.policy = policy;
        this.clock = clock;
    }

    /** Returns what the current account can prove it with; never empty. */
    public Set<IdentityProof> ways() {
        FactorOverview has = factors.of(currentActor.account());
        var ways = EnumSet.noneOf(IdentityProof.class);
        if (has.passkeys() > 0) {
            ways.add(IdentityProof.PASSKEY);
        }
        if (has.authenticatorAppSince() != null) {
            ways.add(IdentityProof.AUTHENTICATOR_APP);
        }
        return ways.isEmpty() ? EnumSet.of(IdentityProof.PASSWORD) : ways;
    }

    /** Returns whether the current session can do nothing but set up a factor, because the account lacks one that it needs. */
    public boolean isEnrolling() {
        return currentActor.isEnrolling();
    }

    /** Returns whether the current account needs a passkey, so that an authenticator app opens nothing (requirement D8). */
    public boolean needsPasskey() {
        return policy.needsPasskey(currentActor.require());
    }

    /** Returns what the current session has proved. */
    public SessionStanding standing() {
        Instant until = recentSignIn.until();
        return new SessionStanding(
                session.proofs(),
                until,
                recentSignIn.atMostUntil(),
                !clock.instant().isAfter(until));
    }

    /**
     * The proofs of the current session, and how long they count (requirement B-82).
     *
     * @param proofs what was proved in it, each with its last time
     * @param freshUntil until when acts that need a fresh proof need no other one if none of them extends it; may be
     *     past
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
}
