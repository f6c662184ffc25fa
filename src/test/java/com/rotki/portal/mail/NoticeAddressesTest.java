package com.rotki.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.account.AccountDeletion;
import com.rotki.portal.account.AddressConfirmation;
import com.rotki.portal.account.AddressService;
import com.rotki.portal.account.PasswordService;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Role;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told, and how often, of what the features really do. */
@MailTest
class NoticeAddressesTest {

    @Autowired
    private MailServer server;

    @Autowired
    private NoticeJoining joining;

    @Autowired
    private OutboxDelivery delivery;

    @Autowired
    private AddressService addresses;

    @Autowired
    private AddressConfirmation confirmation;

    @Autowired
    private PasswordService passwords;

    @Autowired
    private AccountDeletion deletion;

    @Autowired
    private CredentialService credentials;

    @Autowired
    private DeviceService devices;

    @Autowired
    private AppDeviceService app;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner = AccountId.newId();
    private String old = "";

    @BeforeEach
    void signIn() {
        jdbc.sql("delete from outgoing_mail").update();
        jdbc.sql("delete from notice").update();
        owner = accounts.subscriber("basic");
        old = TestAccounts.email(owner);
        accounts.signIn(owner);
    }

    /** Requirement D13. */
    @Test
    void theOldAndTheNewAddressHearOfAChangeOfTheEmail() {
        String changed = changed();

        assertThat(subjects(old)).containsExactly("rotki: Sign-in address changed");
        assertThat(subjects(changed)).containsExactly("rotki: Sign-in address changed");
        assertThat(server.all()).doesNotContain(old, changed);
    }

    /** Requirement D13. */
    @Test
    void aSecondAddressHearsThatItIsOneAndThatItIsNoneAnyMore() {
        String second = UUID.randomUUID() + "@example.org";
        addresses.addSecond(second);
        confirmation.confirm(tokenFor(second));
        send();
        assertThat(subjects(second)).containsExactly("rotki: Alerts go to a second address too");
        assertThat(subjects(old)).containsExactly("rotki: Alerts go to a second address too");

        server.reset();
        addresses.removeSecond();
        send();
        assertThat(subjects(second)).containsExactly("rotki: Alerts no longer go to a second address");
        assertThat(subjects(old)).containsExactly("rotki: Alerts no longer go to a second address");
    }

    /** Requirement D13. */
    @Test
    void aChangedPasswordIsToldToAllAddresses() {
        passwords.change(Secret.of("quiet lantern over the mill 1871"));
        send();

        assertThat(subjects(old)).containsExactly("rotki: Password changed");
    }

    /** Requirement C5. */
    @Test
    void aNewDeviceIsOneMailHoweverOftenItComesBack() {
        credentials.create();
        send();
        server.reset();
        register();
        send();
        assertThat(subjects(old)).containsExactly("rotki: New device registered");
        assertThat(MailServer.text(server.to(old).getFirst()))
                .startsWith("New device registered: “Laptop of Ada” – 4 May 2026,");

        server.reset();
        var device = devices.overview().active().getFirst().id();
        devices.remove(device);
        devices.allowAgain(device);
        register();
        send();

        assertThat(subjects(old)).noneMatch(subject -> subject.contains("New device"));
    }

    @Test
    void waitingAlertsAreMailedBeforeTheAccountIsDeleted() {
        accounts.signOut();
        owner = accounts.account(Role.SUBSCRIBER);
        accounts.signIn(owner);
        passwords.change(Secret.of("quiet lantern over the mill 1871"));
        deletion.delete(TestAccounts.email(owner));
        send();

        assertThat(subjects(TestAccounts.email(owner)))
                .containsExactlyInAnyOrder("rotki: Password changed", "Your account was deleted");
        for (String table : List.of("notice", "freeze_link", "notice_mute")) {
            assertThat(jdbc.sql("select count(*) from " + table + " where account_id = :account")
                            .param("account", owner.value())
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    private String changed() {
        String changed = UUID.randomUUID() + "@example.org";
        addresses.changeEmail(changed);
        send();
        Secret token = tokenFor(changed);
        server.reset();
        confirmation.confirm(token);
        send();
        return changed;
    }

    private Secret tokenFor(String address) {
        delivery.run();
        String text = MailServer.text(server.to(address).getFirst());
        server.reset();
        return Secret.of(
                text.substring(text.indexOf('#') + 1).lines().findFirst().orElseThrow());
    }

    private void register() {
        accounts.asApp(owner, () -> {
            app.register(
                    new RegisterDevice("one", "Laptop of Ada", "Linux", AppClient.ofVersion("1.44.0"), Duration.ZERO));
            return true;
        });
    }

    private void send() {
        clock.advance(Duration.ofSeconds(31));
        joining.run();
        delivery.run();
    }

    private List<String> subjects(String address) {
        return server.to(address).stream()
                .map((MimeMessage mail) -> MailServer.subject(mail))
                .toList();
    }
}
