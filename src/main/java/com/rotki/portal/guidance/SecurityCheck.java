package com.rotki.portal.guidance;

import java.util.Locale;

/** The checks of the security check-up, the most urgent first (requirement B-40). */
public enum SecurityCheck {
    /** Is every new device one's own? */
    NEW_DEVICES(DeviceChecks::newDevices),
    /** Does the password alone open the account? */
    SECOND_FACTOR(SignInChecks::secondFactor),
    /** Is somebody signed in elsewhere? */
    SESSIONS(SignInChecks::elsewhere),
    /** Are recovery codes left? */
    RECOVERY_CODES(SignInChecks::recoveryCodes),
    /** Is there a passkey? */
    PASSKEY(SignInChecks::passkey),
    /** Do notices go to a second address? */
    SECOND_ADDRESS(SignInChecks::secondAddress),
    /** When was the API Secret last shown? */
    SECRET_SHOWN(CredentialsChecks::secretShown),
    /** How old are the credentials? */
    PAIR_AGE(CredentialsChecks::credentialsAge),
    /** Are there devices without contact for long? */
    SILENT_DEVICES(DeviceChecks::silentDevices),
    /** Was the way back in tried? */
    REHEARSAL(SignInChecks::rehearsal),
    /** Can devices be told apart by their names? */
    UNNAMED_DEVICES(DeviceChecks::unnamedDevices),
    /** Is the mailbox itself protected? */
    MAILBOX(advice("mailbox")),
    /** Where is the API Secret kept? */
    STORAGE(CredentialsChecks::storage),
    /** Is there a fresh backup of the app's data? */
    FRESH_BACKUP(BackupChecks::fresh);

    /** Looks at one thing. */
    @FunctionalInterface
    interface Inspection {

        Finding of(SecuritySnapshot facts);
    }

    @SuppressWarnings("ImmutableEnumChecker") // each is a function without state
    private final Inspection check;

    SecurityCheck(Inspection check) {
        this.check = check;
    }

    /** Returns its name in addresses and text keys: {@code second-factor}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns whether it can be snoozed. A device that may be a stranger's cannot: it has to be answered. */
    public boolean canWait() {
        return this != NEW_DEVICES;
    }

    Finding look(SecuritySnapshot facts) {
        return check.of(facts);
    }

    private static Inspection advice(String step) {
        return facts -> Finding.yours(step, "advice");
    }
}
