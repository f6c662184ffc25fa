package com.rotki.portal.account;

import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sign-in by e-mail address and password. An unknown address costs the same hash and gets the same answer as a wrong
 * password (requirement D5), so that nobody can find out who is a subscriber.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final PasswordEncoder passwordEncoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String hashOfNobody;

    PasswordSignIn(
            AccountRepository accounts,
            PasswordEncoder passwordEncoder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwordEncoder = passwordEncoder;
        this.events = events;
        this.clock = clock;
        this.hashOfNobody = passwordEncoder.encode("the password of nobody");
    }

    @Override
    @Transactional(noRollbackFor = BadCredentialsException.class)
    public Authentication authenticate(Authentication attempt) {
        var email = new EmailAddress(attempt.getName());
        var password = Secret.of(String.valueOf(attempt.getCredentials()));
        Optional<Account> account = email.plausible() ? accounts.findByEmailKey(email.key()) : Optional.empty();
        String hash = account.map(Account::passwordHash).orElse(hashOfNobody);
        boolean right = Passwords.plausible(password) && passwordEncoder.matches(password.reveal(), hash);
        var at = clock.instant();
        if (!right || account.isEmpty()) {
            account.ifPresent(known -> events.publishEvent(new SignInFailed(known.id(), at, known.actor(at))));
            throw new BadCredentialsException("Wrong e-mail address or password");
        }
        if (passwordEncoder.upgradeEncoding(hash)) {
            account.get().upgradePasswordHash(passwordEncoder.encode(password.reveal()));
        }
        Actor actor = account.get().actor(at);
        events.publishEvent(new SignedIn(actor.account(), at, actor));
        return authenticated(actor, attempt);
    }

    private static Authentication authenticated(Actor actor, Authentication attempt) {
        Set<String> permissions = actor.role() == Role.SUBSCRIBER ? Permissions.OF_OWNER : Permissions.OF_STAFF;
        var authorities = Stream.concat(permissions.stream(), Stream.of("ROLE_" + actor.role()))
                .map(SimpleGrantedAuthority::new)
                .toList();
        var token = new UsernamePasswordAuthenticationToken(actor, null, authorities);
        token.setDetails(attempt.getDetails());
        return token;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
