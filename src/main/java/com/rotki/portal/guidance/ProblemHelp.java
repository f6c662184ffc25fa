package com.rotki.portal.guidance;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What helps with a problem that the signed API answered: the account's facts that bear on it, and where to read on. */
public final class ProblemHelp {

    private static final Map<String, List<Check>> CHECKS = Map.of(
            "credentials.invalid", List.of(PairChecks::exactCopy, PairChecks::currentPair),
            "credentials.regenerated", List.of(PairChecks::currentPair),
            "credentials.ended", List.of(PairChecks::currentPair),
            "request.clock-ahead", List.of(AppChecks::clock),
            "request.clock-behind", List.of(AppChecks::clock),
            "subscription.inactive", List.of(AppChecks::subscription),
            "subscription.suspended", List.of(AppChecks::subscription),
            "devices.limit-reached", List.of(AppChecks::deviceLimit),
            "devices.removed", List.of(AppChecks::deviceLimit),
            "devices.unknown", List.of(AppChecks::deviceLimit, AppChecks::lastHeard));

    private ProblemHelp() {}

    /** Returns what {@code facts} say to the problem {@code code}; empty if they do not bear on it. */
    public static List<Finding> findings(String code, AccountSnapshot facts) {
        List<Check> known = ofBackup(code) ? List.of(AppChecks::backup, BackupChecks::lastUpload) : List.of();
        return CHECKS.getOrDefault(code, known).stream()
                .map(check -> check.of(facts))
                .toList();
    }

    /** Returns the part of the troubleshooting that goes on from there; empty if none does. */
    public static Optional<Trouble> trouble(String code) {
        return switch (code) {
            case "credentials.invalid", "credentials.regenerated", "credentials.ended", "credentials.unreadable" ->
                Optional.of(Trouble.INVALID_CREDENTIALS);
            case "request.clock-ahead",
                    "request.clock-behind",
                    "request.replayed",
                    "credentials.frozen",
                    "subscription.inactive",
                    "subscription.suspended",
                    "devices.limit-reached",
                    "devices.removed",
                    "devices.revoked",
                    "devices.unknown" -> Optional.of(Trouble.PREMIUM_NOT_WORKING);
            default -> ofBackup(code) ? Optional.of(Trouble.DEVICES_NOT_SYNCING) : Optional.empty();
        };
    }

    private static boolean ofBackup(String code) {
        return code.startsWith("backup.");
    }
}
