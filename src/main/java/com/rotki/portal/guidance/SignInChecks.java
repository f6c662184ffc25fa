package com.rotki.portal.guidance;

import com.rotki.portal.account.Factors.FactorOverview;
import java.time.Duration;
import java.time.Instant;

/** Checks of sign-in methods, of the way back in, and of who is signed in. */
final class SignInChecks {

    /** From here on a further one should be made: one is used up quickly. */
    private static final int FEW_CODES = 3;

    /** Codes found in a drawer half a year ago may have been thrown away since. */
    private static final Duration REHEARSED_FOR = Duration.ofDays(180);

    private SignInChecks() {}

    static Finding secondFactor(SecuritySnapshot facts) {
        FactorOverview factors = facts.factors();
        Instant app = factors.authenticatorAppSince();
        if (!factors.hasSecondFactor()) {
            return Finding.attention("second-factor", "none");
        }
        return app == null
                ? Finding.fine("second-factor", "passkey")
                : Finding.fine("second-factor", factors.passkeys() > 0 ? "both" : "app", app);
    }

    static Finding passkey(SecuritySnapshot facts) {
        int passkeys = facts.factors().passkeys();
        return passkeys == 0 ? Finding.attention("passkey", "none") : Finding.fine("passkey", "some", passkeys);
    }

    static Finding recoveryCodes(SecuritySnapshot facts) {
        if (!facts.factors().hasSecondFactor()) {
            return Finding.fine("recovery-codes", "no-factor");
        }
        int left = facts.factors().recoveryCodesLeft();
        if (left == 0) {
            return Finding.attention("recovery-codes", "none");
        }
        return left <= FEW_CODES
                ? Finding.attention("recovery-codes", "few", left)
                : Finding.fine("recovery-codes", "left", left);
    }

    static Finding rehearsal(SecuritySnapshot facts) {
        if (!facts.factors().hasSecondFactor()) {
            return Finding.fine("rehearsal", "no-factor");
        }
        Instant last = facts.factors().lastRehearsal();
        if (last == null) {
            return Finding.attention("rehearsal", "never");
        }
        return last.isBefore(facts.at().minus(REHEARSED_FOR))
                ? Finding.attention("rehearsal", "long-ago", last)
                : Finding.fine("rehearsal", "recent", last);
    }

    static Finding secondAddress(SecuritySnapshot facts) {
        return facts.secondAddress()
                ? Finding.fine("second-address", "yes")
                : Finding.attention("second-address", "none");
    }

    static Finding elsewhere(SecuritySnapshot facts) {
        OtherSessions.Count sessions = facts.sessions();
        if (sessions.others() == 0) {
            return Finding.fine("sessions", "only-this");
        }
        return sessions.elsewhere() == 0
                ? Finding.fine("sessions", "same-place", sessions.others())
                : Finding.attention("sessions", "elsewhere", sessions.others(), sessions.elsewhere());
    }
}
