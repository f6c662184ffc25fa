package com.rotki.portal;

import com.rotki.portal.backup.TestBackups;
import com.rotki.portal.credentials.CredentialAdministration;
import com.rotki.portal.credentials.CredentialFreeze;
import com.rotki.portal.credentials.CredentialFreeze.FreezeCause;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.SubscriptionAdministration;
import java.time.Duration;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Brings accounts into every state that a subscriber can be in, by what the portal, the app and the staff really do. It is
 * lazy because test contexts without {@link TestClock} could not make it.
 */
@Lazy
@Component
class SubscriberStates {

    /** What the staff writes to the owner of a suspended plan. */
    static final String MESSAGE = "Your payment was charged back";

    private static final int TWO_SLOTS = 2;

    private final TestAccounts accounts;
    private final TestClock clock;
    private final CredentialService credentials;
    private final CredentialFreeze freeze;
    private final CredentialAdministration credentialAdministration;
    private final SubscriptionAdministration subscriptions;
    private final AppDeviceService app;
    private final TestBackups backups;

    SubscriberStates(
            TestAccounts accounts,
            TestClock clock,
            CredentialService credentials,
            CredentialFreeze freeze,
            CredentialAdministration credentialAdministration,
            SubscriptionAdministration subscriptions,
            AppDeviceService app,
            TestBackups backups) {
        this.accounts = accounts;
        this.clock = clock;
        this.credentials = credentials;
        this.freeze = freeze;
        this.credentialAdministration = credentialAdministration;
        this.subscriptions = subscriptions;
        this.app = app;
        this.backups = backups;
    }

    /** Where an account can stand. */
    enum State {
        NO_PLAN,
        PENDING,
        NO_CREDENTIALS,
        NEVER_CONNECTED,
        ACTIVE,
        FULL,
        CANCELLED,
        PAST_DUE,
        EXPIRED,
        EXPIRED_UNUSED,
        SUSPENDED,
        FROZEN,
        ENDED_BY_STAFF,
        EXPIRED_FROZEN
    }

    /** Makes an account that stands there, and moves the clock as far as that takes. */
    AccountId make(State state) {
        return switch (state) {
            case NO_PLAN -> accounts.account(Role.SUBSCRIBER);
            case PENDING -> accounts.subscriber("basic", "PENDING", Duration.ofDays(30));
            case NO_CREDENTIALS -> accounts.subscriber("basic");
            case NEVER_CONNECTED -> withPair("ACTIVE", 30);
            case ACTIVE -> inUse("ACTIVE", 30, 1);
            case FULL -> inUse("ACTIVE", 30, TWO_SLOTS);
            case CANCELLED -> inUse("CANCELLED", 30, 1);
            case PAST_DUE -> later(inUse("ACTIVE", 30, 1), 33);
            case EXPIRED -> later(inUse("ACTIVE", 30, TWO_SLOTS), 60);
            case EXPIRED_UNUSED -> accounts.subscriber("basic", "EXPIRED", Duration.ofDays(-30));
            case SUSPENDED -> suspended(inUse("ACTIVE", 30, TWO_SLOTS));
            case FROZEN -> frozen(inUse("ACTIVE", 30, TWO_SLOTS));
            case ENDED_BY_STAFF -> ended(inUse("ACTIVE", 30, TWO_SLOTS));
            case EXPIRED_FROZEN -> later(frozen(inUse("ACTIVE", 30, TWO_SLOTS)), 60);
        };
    }

    private AccountId withPair(String status, int days) {
        AccountId owner = accounts.subscriber("basic", status, Duration.ofDays(days));
        accounts.asOwner(owner, credentials::create);
        return owner;
    }

    private AccountId inUse(String status, int days, int devices) {
        AccountId owner = withPair(status, days);
        for (int number = 1; number <= devices; number++) {
            var device = new RegisterDevice(
                    "device-" + number, "Laptop " + number, "Linux", AppClient.ofVersion("1.44.0"), Duration.ZERO);
            accounts.asApp(owner, () -> {
                app.register(device);
                return device;
            });
        }
        backups.upload(owner, TestBackups.file(1, 2500));
        return owner;
    }

    private AccountId later(AccountId owner, int days) {
        clock.advance(Duration.ofDays(days));
        return owner;
    }

    private AccountId suspended(AccountId owner) {
        return asAdmin(owner, () -> subscriptions.suspend(owner, MESSAGE));
    }

    private AccountId frozen(AccountId owner) {
        accounts.asOwner(owner, () -> freeze.freeze(FreezeCause.OWNER));
        return owner;
    }

    private AccountId ended(AccountId owner) {
        clock.advance(Duration.ofHours(1));
        return asAdmin(owner, () -> credentialAdministration.end(owner, "Found in a public repository"));
    }

    private AccountId asAdmin(AccountId owner, Runnable act) {
        return accounts.asAdmin(() -> {
            act.run();
            return owner;
        });
    }
}
