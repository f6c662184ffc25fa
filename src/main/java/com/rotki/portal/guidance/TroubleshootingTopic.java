package com.rotki.portal.guidance;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The four problems that people come with. */
public enum TroubleshootingTopic {
    /** The app says that key or secret are invalid. */
    INVALID_CREDENTIALS,
    /** The credentials are not to be found in the portal. */
    CREDENTIALS_NOT_VISIBLE,
    /** The credentials were accepted, but premium is not there. */
    PREMIUM_NOT_WORKING,
    /** Changes on one device do not arrive on another. */
    DEVICES_NOT_SYNCING;

    /** Returns what stands for the problem in addresses and text keys: {@code invalid-credentials}. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what to look at, in this order, with what {@code facts} say to each. */
    public List<Finding> findings(AccountSnapshot facts) {
        return checks().map(check -> check.of(facts)).toList();
    }

    private Stream<Check> checks() {
        return switch (this) {
            case INVALID_CREDENTIALS ->
                Stream.of(
                        CredentialsChecks::exactCopy,
                        AppChecks::subscription,
                        CredentialsChecks::currentCredentials,
                        AppChecks::clock,
                        CredentialsChecks::regenerate);
            case CREDENTIALS_NOT_VISIBLE ->
                Stream.of(
                        AppChecks::account, CredentialsChecks::created, Check.advice("reload"), Check.advice("write"));
            case PREMIUM_NOT_WORKING ->
                Stream.of(
                        CredentialsChecks::currentCredentials,
                        AppChecks::subscription,
                        AppChecks::deviceLimit,
                        AppChecks::lastRefusal,
                        AppChecks::clock,
                        Check.adviceWhileAppsConnect("enter-again"),
                        Check.advice("app-log"));
            case DEVICES_NOT_SYNCING ->
                Stream.of(
                        CredentialsChecks::sameCredentials,
                        Check.advice("sync-switch"),
                        AppChecks::deviceLimit,
                        AppChecks::backup,
                        BackupChecks::lastUpload,
                        AppChecks::lastHeard,
                        Check.adviceWhileAppsConnect("manual-sync"));
        };
    }
}
