package com.rotki.portal;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.account.AddressRefusedException;
import com.rotki.portal.account.AddressService;
import com.rotki.portal.account.ForgottenPassword;
import com.rotki.portal.account.GivenPasswordRefusedException;
import com.rotki.portal.account.LinkRefusedException;
import com.rotki.portal.account.SignUp;
import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.DeviceRefusedException;
import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.identity.IdentityConfirmation;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** What hostile people type into the portal's forms is kept as text or refused with a reason; nothing breaks. */
@DatabaseTest
class HostileFormsTest {

    @Autowired
    private DeviceService devices;

    @Autowired
    private AppDeviceService app;

    @Autowired
    private IdentityConfirmation account;

    @Autowired
    private AddressService addresses;

    @Autowired
    private ForgottenPassword forgotten;

    @Autowired
    private SignUp signUp;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private TestAccounts accounts;

    static Stream<String> texts() {
        return Stream.of(
                "",
                " ",
                "\0",
                "x".repeat(100_000),
                "😀".repeat(128),
                "😀".repeat(129),
                "\uD800",
                "line\r\nbreak: forged",
                "\u001b[2J\u001b[31mred",
                "\u202Egpj.exe",
                "'; drop table device; --",
                "<img src=x onerror=alert(1)>",
                "{{7*7}} ${7*7} #{7*7}",
                "{0} {1,number} '",
                "=HYPERLINK(\"http://example.org\")",
                "../../etc/passwd",
                "-9223372036854775809",
                "null");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void asANameOfADevice(String text) {
        AccountId owner = accounts.subscriber("basic");
        accounts.asApp(owner, () -> {
            app.register(new RegisterDevice("one", "laptop", "Linux", AppClient.UNKNOWN, Duration.ZERO));
            return true;
        });
        accounts.signIn(owner);
        DeviceSummary before = devices.overview().active().getFirst();

        try {
            devices.rename(before.id(), text);
        } catch (DeviceRefusedException refused) {
            assertThat(devices.overview().active()).containsExactly(before);
            return;
        }

        String name = devices.overview().active().getFirst().name();
        assertThat(name).isNotBlank().doesNotContainPattern("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]");
        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(128);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void asAPasswordToConfirm(String text) {
        accounts.signIn(accounts.subscriber("basic"));

        assertThatThrownBy(() -> account.confirmPassword(Secret.of(text)))
                .is(refused(GivenPasswordRefusedException.WRONG));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void asAnAddressAndAPasswordToSignInWith(String text) {
        var attempt = new UsernamePasswordAuthenticationToken(text, text);

        assertThatThrownBy(() -> signIn.authenticate(attempt))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("Wrong e-mail address or password");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void asAnAddressToSendALinkTo(String text) {
        accounts.signIn(accounts.subscriber("basic"));

        assertThatThrownBy(() -> addresses.changeEmail(text)).isInstanceOf(AddressRefusedException.class);
        assertThatThrownBy(() -> addresses.addSecond(text)).isInstanceOf(AddressRefusedException.class);
        assertThatThrownBy(() -> forgotten.request(text, Locale.ENGLISH)).isInstanceOf(AddressRefusedException.class);
        assertThatThrownBy(() -> signUp.request(text, Secret.of(text), Locale.ENGLISH))
                .isInstanceOf(AddressRefusedException.class);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void asWhatALinkCarries(String text) {
        assertThatThrownBy(() -> forgotten.reset(Secret.of(text), Secret.of(text)))
                .is(refused(LinkRefusedException.DEAD));
        assertThatThrownBy(() -> signUp.confirm(Secret.of(text), Secret.of(text)))
                .is(refused(LinkRefusedException.DEAD));
    }
}
