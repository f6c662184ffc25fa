package com.rotki.portal.account;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** Notices go to a second address too, which was confirmed. */
public record SecondAddressAdded(AccountId account, Instant at, Actor actor, String address) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.SECOND_ADDRESS_ADDED;
    }

    /** What is kept for good names no address in full. */
    @Override
    public Map<String, String> details() {
        return Map.of("address", new EmailAddress(address).masked());
    }
}
