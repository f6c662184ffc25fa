package com.rotki.portal.requestlog;

import com.rotki.portal.platform.AccountId;
import java.util.List;
import java.util.Optional;

/** Tells which devices requests come from, without the record of requests knowing how devices are kept. */
public interface CallingDevices {

    /** Returns the account's device that calls itself {@code identifier}, whether it is let in or not; empty if unknown. */
    Optional<CallingDevice> find(AccountId account, String identifier);

    /** Returns the account's devices that are registered now. */
    List<CallingDevice> registered(AccountId account);
}
