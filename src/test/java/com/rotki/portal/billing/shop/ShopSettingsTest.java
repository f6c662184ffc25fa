package com.rotki.portal.billing.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The portal starts with secrets that nobody can guess, or not at all. */
class ShopSettingsTest {

    @Test
    void oneSecretOrTwoAreTaken() {
        with(FakeShop.SECRET).run(context -> assertThat(context).hasSingleBean(ShopProvider.class));
        with(FakeShop.SECRET + "," + FakeShop.NEXT_SECRET).run(context -> {
            assertThat(context.getBean(ShopSettings.class).webhookSecret()).hasSize(2);
            assertThat(context.getBean(ShopSettings.class).toString()).doesNotContain("c2hvcC1zZ");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c2hvcC1zZWNyZXQtb2YtYS10ZXN0LTAxMjM0NTY3ODk=",
                "whsec_",
                "whsec_c2hvcC1zZWNyZXQ=",
                "whsec_not Base64, though it is long enough",
                "whsec_c2hvcC1zZWNyZXQtb2YtYS10ZXN0LTAxMjM0NTY3ODk=,whsec_c2hvcC1zZWNyZXQtb2YtYS10ZXN0LTAxMjM0NTY3ODk=",
                "whsec_c2hvcC1zZWNyZXQtb2YtYS10ZXN0LTAxMjM0NTY3ODk=,whsec_c2hvcA==",
                "whsec_c2hvcGFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh",
                "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void weakSecretStopsTheStartAndIsNotPrinted(String secret) {
        with(secret).run(context -> {
            assertThat(context).hasFailed();
            List<String> messages = messages(context.getStartupFailure());
            assertThat(messages)
                    .anySatisfy(message -> assertThat(message).contains("portal.billing.shop.webhook-secret"));
            assertThat(messages).allSatisfy(message -> assertThat(message).doesNotContain("c2hvc", "AAAAAA"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "demo", "stripe"})
    void whereNoShopTellsThereIsNoSecret(String provider) {
        new ApplicationContextRunner()
                .withUserConfiguration(Parts.class)
                .withPropertyValues("portal.billing.provider=" + provider)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(ShopProvider.class)
                        .doesNotHaveBean(ShopSettings.class));
    }

    private static ApplicationContextRunner with(String secret) {
        return new ApplicationContextRunner()
                .withUserConfiguration(Parts.class)
                .withPropertyValues("portal.billing.provider=shop", "portal.billing.shop.webhook-secret=" + secret);
    }

    private static List<String> messages(@Nullable Throwable failure) {
        var messages = new ArrayList<String>();
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            messages.add(String.valueOf(each.getMessage()));
        }
        return messages;
    }

    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan(basePackageClasses = ShopSettings.class)
    @Import(ShopProvider.class)
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
