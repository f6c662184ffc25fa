package com.rotki.portal.account;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.PostedLetters;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RandomTokens;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@DatabaseTest
class SignUpTest {

    private static final Secret PASSWORD = Secret.of("seventeen lemons drift");

    @Autowired
    private SignUp signUp;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private AccountDirectory addresses;

    @Autowired
    private NotificationAddresses notified;

    @Autowired
    private PendingSignUps pending;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private PostedLetters letters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private String email = "";

    @BeforeEach
    void freshAddress() {
        email = "New-" + UUID.randomUUID() + "@example.org";
    }

    @Test
    void noAccountExistsBeforeTheLinkIsFollowed() {
        signUp.request(email, PASSWORD, Locale.ENGLISH);

        assertThat(letters.kindsTo(email)).containsExactly("confirm-sign-up");
        assertThat(addresses.find(email)).isEmpty();
        assertThatThrownBy(() -> signIn(PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void linkAndPasswordMakeTheAccountWithoutSigningIn() {
        signUp.request(email, PASSWORD, Locale.GERMAN);
        Secret token = letters.tokenTo(email);
        assertThat(signUp.addressOf(token)).hasValue(email);

        signUp.confirm(token, PASSWORD);

        AccountId account = addresses.find(email).orElseThrow();
        assertThat(notified.of(account).orElseThrow().language()).isEqualTo(Locale.GERMAN);
        assertThat(signIn(PASSWORD)).isEqualTo(account);
        assertThat(happened(account, "AccountCreated")).isOne();
    }

    /** The link is single use, its token is in the database as a hash only. */
    @Test
    void linkWorksOnceAndIsNotStoredReadably() {
        signUp.request(email, PASSWORD, Locale.ENGLISH);
        Secret token = letters.tokenTo(email);
        assertThat(token.reveal()).hasSize(43);
        assertThat(jdbc.sql("select token_hash from pending_sign_up where email = :email")
                        .param("email", email)
                        .query(byte[].class)
                        .single())
                .isEqualTo(RandomTokens.hash(token))
                .isNotEqualTo(token.reveal().getBytes(StandardCharsets.UTF_8));

        signUp.confirm(token, PASSWORD);

        assertThat(signUp.addressOf(token)).isEmpty();
        assertThatThrownBy(() -> signUp.confirm(token, PASSWORD)).is(refused(LinkRefusedException.DEAD));
    }

    @Test
    void linkExpiresAfterHalfAnHourAndCanBeSentAgain() {
        signUp.request(email, PASSWORD, Locale.ENGLISH);
        Secret first = letters.tokenTo(email);
        clock.advance(Duration.ofMinutes(30));
        assertThatThrownBy(() -> signUp.confirm(first, PASSWORD)).is(refused(LinkRefusedException.DEAD));

        signUp.requestAgain(email, Locale.ENGLISH);

        signUp.confirm(letters.tokenTo(email), PASSWORD);
        assertThat(addresses.find(email)).isPresent();
    }

    @Test
    void pauseBetweenMailsGrows() {
        signUp.request(email, PASSWORD, Locale.ENGLISH);
        assertThatThrownBy(() -> signUp.requestAgain(email, Locale.ENGLISH))
                .is(refused(AddressRefusedException.MAILED_RECENTLY));
        clock.advance(Duration.ofMinutes(1));
        signUp.requestAgain(email, Locale.ENGLISH);
        clock.advance(Duration.ofMinutes(1));

        assertThatThrownBy(() -> signUp.requestAgain(email, Locale.ENGLISH))
                .is(refused(AddressRefusedException.MAILED_RECENTLY));
        assertThat(letters.to(email)).hasSize(2);
    }

    @Test
    void ownerOfAKnownAddressIsToldByMail() {
        AccountId known = accounts.account(Role.SUBSCRIBER);
        signUp.request(TestAccounts.email(known), PASSWORD, Locale.ENGLISH);

        assertThat(letters.to(TestAccounts.email(known))).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo("sign-up-known");
            assertThat(letter.token().reveal()).isEmpty();
        });
    }

    /** Else a stranger could sign up with somebody's address and wait for its owner to confirm it. */
    @Test
    void signUpIsNotConfirmedWithAWrongPassword() {
        signUp.request(email, Secret.of("chosen by a stranger"), Locale.ENGLISH);
        Secret link = letters.tokenTo(email);

        assertThatThrownBy(() -> signUp.confirm(link, PASSWORD))
                .is(refused(GivenPasswordRefusedException.WRONG_AT_SIGN_UP));

        assertThat(addresses.find(email)).isEmpty();
    }

    @Test
    void strangersSignUpLeavesTheOwnersLinkWorking() {
        signUp.request(email, PASSWORD, Locale.ENGLISH);
        Secret own = letters.tokenTo(email);
        clock.advance(Duration.ofMinutes(2));
        signUp.request(email.toUpperCase(Locale.ROOT), Secret.of("chosen by a stranger"), Locale.ENGLISH);
        String name = email.substring(0, email.indexOf('@')).toUpperCase(Locale.ROOT);
        Secret strangers = letters.tokenTo(name + "@example.org");

        signUp.confirm(own, PASSWORD);

        assertThat(signIn(PASSWORD)).isNotNull();
        assertThat(signUp.addressOf(strangers)).isEmpty();
    }

    @Test
    void unconfirmedSignUpsAreDeleted() {
        signUp.request(email, PASSWORD, Locale.ENGLISH);
        clock.advance(Duration.ofHours(25));

        pending.forget();

        assertThat(jdbc.sql("select count(*) from pending_sign_up where email = :email")
                        .param("email", email)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void invalidAddressIsRefusedWithoutAMail() {
        for (String text :
                new String[] {"me", "a@b", "a b@example.org", "a@example.org,b@example.org", "a@x.org\nBcc: b"}) {
            assertThatThrownBy(() -> signUp.request(text, PASSWORD, Locale.ENGLISH))
                    .as(text)
                    .isInstanceOf(AddressRefusedException.class);
        }
    }

    /** One mailbox is one account, and either spelling signs in to it. */
    @Test
    void spellingsOfOneDomainAreOneAccountMailedAtItsALabels() {
        String name = UUID.randomUUID().toString();
        String inLetters = name + "@bücher.example";
        String sent = name + "@xn--bcher-kva.example";
        signUp.request(inLetters, PASSWORD, Locale.ENGLISH);
        assertThat(letters.to(inLetters)).isEmpty();
        Secret link = letters.tokenTo(sent);
        assertThat(signUp.addressOf(link)).hasValue(inLetters);
        assertThatThrownBy(() -> signUp.requestAgain(sent, Locale.ENGLISH))
                .is(refused(AddressRefusedException.MAILED_RECENTLY));
        signUp.confirm(link, PASSWORD);

        AccountId account = addresses.find(inLetters).orElseThrow();
        assertThat(addresses.find(sent.toUpperCase(Locale.ROOT))).hasValue(account);
        for (String spelling : new String[] {inLetters, sent, name + "@BÜCHER.example", "\u200B" + sent + "."}) {
            email = spelling;
            assertThat(signIn(PASSWORD)).as(spelling).isEqualTo(account);
        }
        assertThat(notified.of(account).orElseThrow().addresses()).containsExactly(sent);
        assertThat(addresses.addresses(List.of(account))).containsEntry(account, inLetters);
        clock.advance(Duration.ofMinutes(2));
        signUp.request(sent, PASSWORD, Locale.ENGLISH);
        assertThat(letters.kindsTo(sent)).containsExactly("confirm-sign-up", "sign-up-known");
    }

    @Test
    void aWeakPasswordIsRefusedWhoeverSignsUp() {
        String known = TestAccounts.email(accounts.account(Role.SUBSCRIBER));

        for (String address : new String[] {known, email}) {
            assertThatThrownBy(() -> signUp.request(address, Secret.of("too short"), Locale.ENGLISH))
                    .isInstanceOf(PasswordRefusedException.class);
            assertThat(letters.to(address)).isEmpty();
        }
    }

    private AccountId signIn(Secret password) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(email, password.reveal());
        Object principal = Objects.requireNonNull(signIn.authenticate(attempt)).getPrincipal();
        return ((Actor) Objects.requireNonNull(principal)).account();
    }

    private int happened(AccountId account, String kind) {
        return jdbc.sql("select count(*) from activity_entry where account_id = :account and kind = :kind")
                .param("account", account.value())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
