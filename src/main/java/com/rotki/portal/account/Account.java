package com.rotki.portal.account;

import com.rotki.portal.account.AccountAdministration.AccountStatus;
import com.rotki.portal.account.AccountRoles.RoleHolder;
import com.rotki.portal.account.PasswordHashes.NewPassword;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.throttle.SignInAttempts.SignInState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Entity
class Account {

    @Id
    private UUID id;

    private String email;

    private String emailKey;

    @Column
    private @Nullable String secondAddress;

    private String passwordHash;

    private boolean passwordNeedsSecondFactor;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column
    private @Nullable String language;

    private boolean leftStaff;

    private @Nullable Instant sessionsEndedAt;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant otherSessionsEndedAt;

    @Column(updatable = false)
    private boolean demo;

    @Column(updatable = false)
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {
        // for JPA
    }

    Account(AccountId id, EmailAddress email, String passwordHash, Role role, boolean demo, Instant createdAt) {
        this.id = id.value();
        this.email = email.value();
        this.emailKey = email.key();
        this.passwordHash = passwordHash;
        this.role = role;
        this.demo = demo;
        this.createdAt = createdAt;
    }

    AccountId id() {
        return new AccountId(id);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    /** Returns whether one signs in with {@code address}, however it is spelt. */
    boolean signsInWith(EmailAddress address) {
        return emailKey.equals(address.spelt()) || email().key().equals(address.key());
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean demo() {
        return demo;
    }

    Role role() {
        return role;
    }

    void changePassword(NewPassword password) {
        passwordHash = password.hash();
        passwordNeedsSecondFactor = !password.standsAlone();
    }

    /** Returns whether the password is too short to be the only factor (requirement D1). */
    boolean passwordNeedsSecondFactor() {
        return passwordNeedsSecondFactor;
    }

    /** Signs in with another address from now on, whose owner has confirmed it. */
    void changeEmail(EmailAddress confirmed) {
        email = confirmed.value();
        emailKey = confirmed.key();
    }

    Optional<EmailAddress> secondAddress() {
        return Optional.ofNullable(secondAddress).map(EmailAddress::new);
    }

    /** Sends notices to a second address too, whose owner has confirmed it. */
    void tellAlso(EmailAddress confirmed) {
        secondAddress = confirmed.value();
    }

    void tellOnlyTheFirst() {
        secondAddress = null;
    }

    /** Ends all sessions: whoever signed in up to now has to sign in again. */
    void endSessions(Instant now) {
        sessionsEndedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Returns whether whoever signed in at that time has to do so again. */
    boolean endedSessionsSince(Instant signedInAt) {
        return Stream.of(Optional.ofNullable(sessionsEndedAt), Optional.ofNullable(otherSessionsEndedAt))
                .flatMap(Optional::stream)
                .anyMatch(ended -> !signedInAt.isAfter(ended));
    }

    void become(Role other) {
        role = other;
    }

    /** The role that was just taken away is not to come back by itself. */
    void leaveStaff() {
        leftStaff = true;
    }

    boolean leftStaff() {
        return leftStaff;
    }

    AccountStatus standing(SignInState signIn) {
        return new AccountStatus(id(), email().shown(), role, createdAt, sessionsEndedAt, signIn);
    }

    RoleHolder roleHolder() {
        return new RoleHolder(id(), email().shown(), role);
    }

    Locale language(Locale ifNoneWasChosen) {
        return language == null ? ifNoneWasChosen : Locale.forLanguageTag(language);
    }

    void speak(Locale locale) {
        language = locale.getLanguage();
    }

    Actor actor(Instant authenticatedAt) {
        Actor.Kind kind = role == Role.SUBSCRIBER ? Actor.Kind.OWNER : Actor.Kind.STAFF;
        return new Actor(id(), email().shown(), kind, role, authenticatedAt);
    }
}
