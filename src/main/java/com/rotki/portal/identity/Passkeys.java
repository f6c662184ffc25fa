package com.rotki.portal.identity;

import com.rotki.portal.identity.PasskeyChallenge.PasskeyRegistration;
import com.rotki.portal.identity.PasskeyChallenge.PasskeyRequest;
import com.rotki.portal.identity.PasskeyStore.PasskeyName;
import com.rotki.portal.platform.AccountId;
import com.webauthn4j.util.exception.WebAuthnException;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The two ceremonies of passkeys. Spring Security decides whether an answer is right, this class whose it may be. */
@Component
public class Passkeys {

    private final WebAuthnRelyingPartyOperations operations;
    private final PasskeyJson json;
    private final TransactionTemplate oneTransaction;
    private final Clock clock;

    Passkeys(
            WebAuthnRelyingPartyOperations operations,
            PasskeyJson json,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.operations = operations;
        this.json = json;
        this.oneTransaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Asks for a passkey of {@code account}, or if that is null for any: then the authenticator knows whose it is. */
    public PasskeyRequest request(@Nullable AccountId account) {
        var options = operations.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(account == null ? null : as(account)));
        return new PasskeyRequest(options, json.write(options), account, clock.instant());
    }

    /**
     * Returns whose passkey answered.
     *
     * @throws PasskeyRefusedException ({@code account.passkey-refused}) if the answer does not fit the question, was given
     *     elsewhere, or its passkey is unknown or another account's
     */
    public AccountId answered(PasskeyRequest request, String answer) {
        var options = request.take(clock.instant());
        return checked(() -> oneTransaction.execute(status -> {
            var assertion = json.readAssertion(answer);
            var entity = operations.authenticate(new RelyingPartyAuthenticationRequest(options, assertion));
            return PasskeyOwners.account(entity.getId())
                    .filter(request::isFor)
                    .filter(owner -> fits(assertion.getResponse().getUserHandle(), owner, request))
                    .orElseThrow(PasskeyRefusedException::notFitting);
        }));
    }

    /**
     * Returns whether the authenticator means the owner of the key that it signed with (WebAuthn, section 7.2, step 6).
     * Where nobody was named before, it has to say whom it means.
     */
    private static boolean fits(@Nullable Bytes handle, AccountId owner, PasskeyRequest request) {
        return handle == null
                ? request.isForSomebody()
                : PasskeyOwners.account(handle).filter(owner::equals).isPresent();
    }

    /** Asks an authenticator to make a passkey for {@code account}; one that has one already refuses by itself. */
    PasskeyRegistration registration(AccountId account) {
        var options = operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(as(account)));
        return new PasskeyRegistration(options, json.write(options), account, clock.instant());
    }

    /**
     * Keeps the passkey that was made.
     *
     * @throws PasskeyRefusedException ({@code account.passkey-refused})
     */
    void register(PasskeyRegistration registration, String answer, PasskeyName name, AccountId account) {
        var options = registration.take(clock.instant());
        if (!registration.isFor(account)) {
            throw PasskeyRefusedException.notFitting();
        }
        checked(() -> operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                options, new RelyingPartyPublicKey(json.readAttestation(answer), name.value()))));
    }

    /** All that can be wrong with an answer is one refusal: details would help nobody but a forger. */
    private static <T> T checked(Supplier<T> ceremony) {
        try {
            return ceremony.get();
        } catch (WebAuthnException | IllegalArgumentException unfit) {
            var refusal = PasskeyRefusedException.notFitting();
            refusal.initCause(unfit);
            throw refusal;
        }
    }

    private static Authentication as(AccountId account) {
        return UsernamePasswordAuthenticationToken.authenticated(account.toString(), null, List.of());
    }
}
