package com.rotki.portal.account;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Notices do not go to a second address any more. It hears of that as the last thing (requirement D13). */
public record SecondAddressRemoved(AccountId account, Instant at, Actor actor, String address) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.SECOND_ADDRESS_REMOVED;
    }

    /** What is kept for good names no address in full. */
    @Override
    public Map<String, String> details() {
        return Map.of("address", new EmailAddress(address).masked());
    }

    @Override
    public List<String> alsoTell() {
        return List.of(address);
    }
}
