package com.rotki.portal.guidance;

import com.rotki.portal.platform.AppRefusal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Help with a refusal of the signed API: the account's facts that bear on it, and where to read on. */
public final class ProblemHelp {

    private ProblemHelp() {}

    /** Returns what {@code facts} say to the problem {@code code}; empty if they do not bear on it. */
    public static List<Finding> findings(String code, AccountSnapshot facts) {
        return AppRefusal.ofCode(code).stream()
                .flatMap(refusal -> with(refusal.concern()).checks().stream())
                .map(check -> check.of(facts))
                .toList();
    }

    /** Returns the part of the troubleshooting that goes on from there; empty if none does. */
    public static Optional<TroubleshootingTopic> trouble(String code) {
        return AppRefusal.ofCode(code)
                .flatMap(refusal -> Optional.ofNullable(with(refusal.concern()).trouble()));
    }

    private static Help with(AppRefusal.Concern concern) {
        return switch (concern) {
            case SIGNATURE ->
                new Help(
                        TroubleshootingTopic.INVALID_CREDENTIALS,
                        CredentialsChecks::exactCopy,
                        CredentialsChecks::currentCredentials);
            case OLD_CREDENTIALS ->
                new Help(TroubleshootingTopic.INVALID_CREDENTIALS, CredentialsChecks::currentCredentials);
            case UNREADABLE_CREDENTIALS -> new Help(TroubleshootingTopic.INVALID_CREDENTIALS);
            case CLOCK -> new Help(TroubleshootingTopic.PREMIUM_NOT_WORKING, AppChecks::clock);
            case SUBSCRIPTION -> new Help(TroubleshootingTopic.PREMIUM_NOT_WORKING, AppChecks::subscription);
            case SLOT, REMOVED_DEVICE -> new Help(TroubleshootingTopic.PREMIUM_NOT_WORKING, AppChecks::deviceLimit);
            case UNKNOWN_DEVICE ->
                new Help(TroubleshootingTopic.PREMIUM_NOT_WORKING, AppChecks::deviceLimit, AppChecks::lastHeard);
            case FREEZE, REPLAY, REVOKED_DEVICE -> new Help(TroubleshootingTopic.PREMIUM_NOT_WORKING);
            case BACKUP, UPLOAD ->
                new Help(TroubleshootingTopic.DEVICES_NOT_SYNCING, AppChecks::backup, BackupChecks::lastUpload);
            case REQUEST, SERVER -> new Help(null);
        };
    }

    private record Help(@Nullable TroubleshootingTopic trouble, List<Check> checks) {

        Help(@Nullable TroubleshootingTopic trouble, Check... checks) {
            this(trouble, List.of(checks));
        }
    }
}
