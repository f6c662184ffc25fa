package com.rotki.portal.guidance;

/** Who is signed in. */
final class SessionChecks {

    private SessionChecks() {}

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
