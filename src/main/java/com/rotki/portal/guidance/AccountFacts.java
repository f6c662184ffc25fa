package com.rotki.portal.guidance;

import com.rotki.portal.account.AccountService;
import com.rotki.portal.backup.BackupService;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.requestlog.RefusalLog;
import com.rotki.portal.subscription.SubscriptionService;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the portal knows of the current account, so that advice can rest on it. */
@Service
@NameOnRecord("AccountFacts")
@PreAuthorize(Permissions.READ_DEVICES)
@Transactional(readOnly = true)
public class AccountFacts {

    /** How many kinds of refused requests the advice looks back on. */
    public static final int REFUSALS = 10;

    private final AccountService accounts;
    private final SubscriptionService subscriptions;
    private final CredentialService credentials;
    private final DeviceService devices;
    private final BackupService backups;
    private final RefusalLog refusals;
    private final Clock clock;

    AccountFacts(
            AccountService accounts,
            SubscriptionService subscriptions,
            CredentialService credentials,
            DeviceService devices,
            BackupService backups,
            RefusalLog refusals,
            Clock clock) {
        this.accounts = accounts;
        this.subscriptions = subscriptions;
        this.credentials = credentials;
        this.devices = devices;
        this.backups = backups;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Returns the facts as they are now, all of the same moment. Nothing secret is among them. */
    public AccountSnapshot gather() {
        return new AccountSnapshot(
                clock.instant(),
                accounts.profile().email(),
                subscriptions.overview(),
                credentials.overview(),
                devices.overview(),
                backups.overview(),
                refusals.recent(REFUSALS));
    }
}
