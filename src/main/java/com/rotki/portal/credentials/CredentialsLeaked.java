package com.rotki.portal.credentials;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The API Secret was found where others can read it, and the pair is frozen.
 *
 * @param cause who found it
 * @param place host and path of the page, null if it was not told
 */
public record CredentialsLeaked(
        AccountId account,
        Instant at,
        Actor actor,
        CredentialsId credentials,
        FreezeCause cause,
        @Nullable String place)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.CREDENTIALS_LEAKED;
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new HashMap<>();
        details.put("credentials", credentials.toString());
        details.put("frozenBy", cause.name());
        if (place != null) {
            details.put("foundAt", place);
        }
        return Map.copyOf(details);
    }
}
