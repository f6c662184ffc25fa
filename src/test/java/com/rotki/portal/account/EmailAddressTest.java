package com.rotki.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "ana@škola.example, ana@xn--kola-f6a.example",
        "ida@bücher.example, ida@xn--bcher-kva.example",
        "ida@BÜCHER.Example, ida@xn--bcher-kva.example",
        "ida@xn--bcher-kva.example, ida@xn--bcher-kva.example",
        "ida@XN--BCHER-KVA.example, ida@xn--bcher-kva.example",
        "ida@straße.example, ida@xn--strae-oqa.example",
        "ida@пример.example, ida@xn--e1afmkfd.example",
        "ida@例え.テスト, ida@xn--r8jz45g.xn--zckzah",
        "ida@日本語abc.example, ida@xn--abc-s08fl0dtz6h.example",
        "ida@مثال.إختبار, ida@xn--mgbh0fb.xn--kgbechtv",
        "ida@نامه‌ای.com, ida@xn--mgba3gch31f060k.com",
        "ida＠ｅｘａｍｐｌｅ．ｏｒｇ, ida@example.org",
        "ida@example。org, ida@example.org",
        "ida@example.org., ida@example.org",
        "Ida+tag@example.org, Ida+tag@example.org"
    })
    void theDomainIsKeptInTheFormInWhichItIsSent(String typed, String sent) {
        assertThat(EmailAddress.deliverable(typed).value()).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200Bana@example.org",
                "an\u00ADa@example.org",
                "ana\u200D@example.org",
                "ana@exa\u200Bmple.org",
                "ana@exam\u200Cple.org",
                "\uFEFFana@example.org",
                "\u202Aana@example.org\u202C",
                "ana@example.org\u200E",
                "\u00A0ana@example.org\u00A0",
                "ana\u00A0@\u2009example.org",
                "an\uFE0Fa@example.org",
                "\t ana@example.org \r\n"
            })
    void invisibleCharactersAreRemoved(String typed) {
        assertThat(EmailAddress.deliverable(typed).value()).isEqualTo("ana@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "john..doe@example.com, account.email-full-stops",
        ".john@example.com, account.email-full-stops",
        "john.@example.com, account.email-full-stops",
        "jörg@example.com, account.email-letters",
        "иван@пример.example, account.email-letters",
        "\u017Fven@example.com, account.email-letters",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.com, account.email-too-long",
        "ana@example..com, account.email-domain",
        "ana@-example.com, account.email-domain",
        "ana@exa_mple.com, account.email-domain",
        "ana@xn--zzzzzzzzz.com, account.email-domain",
        "ana@xn--example-.com, account.email-domain",
        "ana@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.com, account.email-domain",
        "ana@127.0.0.1, account.email-domain",
        "ana@１２７.0.0.1, account.email-domain",
        "ana@localhost, account.email-domain",
        "ana@أa.com, account.email-domain",
        "an\u00A0a@example.com, account.email-letters",
        "an a@example.com, account.invalid-email",
        "\"ana\"@example.com, account.invalid-email",
        "ana@[127.0.0.1], account.email-domain",
        "ana@b@example.com, account.invalid-email",
        "@example.com, account.invalid-email",
        "ana@, account.invalid-email",
        "ana, account.invalid-email"
    })
    void undeliverableAddressIsRefusedWithTheReason(String typed, String code) {
        assertThatThrownBy(() -> EmailAddress.deliverable(typed)).hasMessageContaining(code);
    }

    @Test
    void longestAddressIsAcceptedAndOneCharacterMoreIsRefused() {
        String label = "a".repeat(63);
        String domain = label + "." + label + "." + label.substring(2);
        String local = "a".repeat(254 - 1 - domain.length());
        assertThat(local.length()).isLessThanOrEqualTo(64);

        assertThat(EmailAddress.deliverable(local + "@" + domain).value()).hasSize(254);
        assertThat(new EmailAddress("a" + local + "@" + domain).deliverable()).isFalse();
    }

    @Test
    void domainIsShownInItsScriptUnlessScriptsAreMixed() {
        assertThat(new EmailAddress("ida@xn--bcher-kva.example").shown()).isEqualTo("ida@bücher.example");
        assertThat(new EmailAddress("ida@xn--bcher-kva.example").masked()).isEqualTo("i•••@bücher.example");
        assertThat(new EmailAddress("ida@日本語abc.example").shown()).isEqualTo("ida@日本語abc.example");
        // The second letter is Cyrillic.
        assertThat(new EmailAddress("ida@pаypal.example").shown()).isEqualTo("ida@xn--pypal-4ve.example");
    }

    @Test
    void hugeTextIsRefusedWithoutExaminingIt() {
        assertThat(new EmailAddress("ü".repeat(1_000_000) + "@ü.example").plausible())
                .isFalse();
    }
}
