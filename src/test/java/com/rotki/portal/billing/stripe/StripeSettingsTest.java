package com.rotki.portal.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.subscription.TierCatalogue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Stripe is there if the settings say so, and a wrong setting is named without its value. */
class StripeSettingsTest {

    private static final String KEY = "sk_live_abcdefgh12345678";
    private static final String SECRET = "whsec_abcdefgh12345678";

    @Test
    void completeSettingsMakeStripeTheEngine() {
        with().run(context -> {
            assertThat(context).hasSingleBean(StripeProvider.class);
            assertThat(context.getBean(StripeSettings.class).toString()).doesNotContain("abcdefgh");
            assertThat(context.getBean(StripeProvider.class)
                            .customerPage("cus_1")
                            .orElseThrow())
                    .hasToString("https://dashboard.stripe.com/customers/cus_1");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "demo"})
    void anotherEngineNeedsNoSettings(String provider) {
        new ApplicationContextRunner()
                .withUserConfiguration(Parts.class)
                .withPropertyValues("portal.billing.provider=" + provider)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(StripeProvider.class)
                        .doesNotHaveBean(StripeSettings.class));
    }

    @Test
    void twoWebhookSecretsAreTakenWhileOneIsExchanged() {
        with("webhook-secret=" + SECRET + ",whsec_nextnextnext")
                .run(context -> assertThat(context.getBean(StripeSettings.class).webhookSecret())
                        .hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "secret-key= | secret-key",
                "secret-key=pk_live_abcdefgh12345678 | secret-key",
                "secret-key=abcdefgh | secret-key",
                "webhook-secret= | webhook-secret",
                "webhook-secret=abcdefgh12345678 | webhook-secret",
                "webhook-secret=whsec_abcdefgh1,whsec_abcdefgh2,whsec_abcdefgh3 | webhook-secret",
                "api-base=http://api.stripe.com | api-base",
                "api-base=http://127.0.0.1.example.org | api-base",
                "api-base=http://10.0.0.1:8080 | api-base",
                "api-base=https://abcdefgh@api.stripe.com | api-base",
                "api-base=/v1 | api-base",
                "dashboard-url=http://dashboard.stripe.com | dashboard-url",
                "dashboard-url=javascript:abcdefgh | dashboard-url"
            })
    void aWrongSettingStopsTheStartAndIsNotPrinted(String property, String named) {
        with(property).run(context -> {
            assertThat(context).hasFailed();
            List<String> messages = messages(context.getStartupFailure());
            assertThat(messages).anySatisfy(message -> assertThat(message).contains("portal.billing.stripe." + named));
            assertThat(messages).allSatisfy(message -> assertThat(message).doesNotContain("abcdefgh"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:12111",
                "http://localhost:12111",
                "http://[::1]:12111",
                "https://api.stripe.com/"
            })
    void theApiIsAtHttpsOrOnThisMachine(String base) {
        with("api-base=" + base).run(context -> assertThat(context).hasNotFailed());
    }

    private static ApplicationContextRunner with(String... properties) {
        return new ApplicationContextRunner()
                .withUserConfiguration(Parts.class)
                .withPropertyValues(
                        "portal.billing.provider=stripe",
                        "portal.billing.stripe.secret-key=" + KEY,
                        "portal.billing.stripe.webhook-secret=" + SECRET)
                .withPropertyValues(List.of(properties).stream()
                        .map("portal.billing.stripe."::concat)
                        .toArray(String[]::new));
    }

    private static List<String> messages(@Nullable Throwable failure) {
        var messages = new ArrayList<String>();
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            messages.add(String.valueOf(each.getMessage()));
        }
        return messages;
    }

    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan(basePackageClasses = StripeSettings.class)
    @Import(StripeConfiguration.class)
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        TierCatalogue tiers() {
            return Mockito.mock(TierCatalogue.class);
        }
    }
}
