package com.rotki.portal.billing;

import com.rotki.portal.billing.BillingRecords.KeptSubscription;
import com.rotki.portal.platform.AccountTables;
import com.rotki.portal.platform.DeletionObstacle;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.ExportedData;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The engine's way in, and this module's part of a data export and of the deletion of an account. */
@Configuration(proxyBeanMethods = false)
class BillingConfiguration {

    /** The engine's chain: no session, no cookie, no sign-in page; the signature is the only proof. */
    @Bean
    @Order(13)
    SecurityFilterChain billingEvents(HttpSecurity http, BillingProvider provider, BillingInbox inbox, InboxRun run) {
        return http.securityMatcher(BillingEventFilter.PATH)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // One filter writes them on every response: that of the shell.
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .addFilterBefore(new BillingEventFilter(provider, inbox, run), AuthorizationFilter.class)
                .build();
    }

    /** Of a plan that the portal shows as over the engine may think otherwise, and a page that is open may be paid. */
    @Bean
    DeletionObstacle chargedAccount(BillingOverviews overviews, Purchases purchases) {
        return account -> {
            if (overviews.running(account).filter(KeptSubscription::renews).isPresent()) {
                return Optional.of(BillingRefusedException.of(BillingRefusedException.STILL_CHARGED));
            }
            return purchases
                    .find(account)
                    .filter(purchases::isOpen)
                    .map(open -> BillingRefusedException.of(BillingRefusedException.CHECKOUT_OPEN));
        };
    }

    @Bean
    ExportedData exportedPayments(AccountTables tables) {
        return tables.exported(
                "payments",
                "select paid_at, amount, currency, state, invoice_number, payment_method from billing_payment"
                        + " where account_id = :account order by paid_at");
    }

    @Bean
    ExportedData exportedShopPlan(AccountTables tables) {
        return tables.exported(
                "shop-plan",
                "select reference, version, tier_code, billing_cycle, standing, period_start, period_end"
                        + " from billing_told_plan where account_id = :account");
    }

    /** The engine keeps its invoices as the law wants it. Events that come later are of a customer whom nobody knows. */
    @Bean
    ErasedData erasedBilling(AccountTables tables) {
        return tables.erased(
                "delete from billing_event where customer_id ="
                        + " (select reference from billing_told_plan where account_id = :account)",
                "delete from billing_told_plan where account_id = :account",
                "delete from billing_event where customer_id ="
                        + " (select customer_id from billing_customer where account_id = :account)",
                "delete from billing_difference where account_id = :account",
                "delete from billing_payment where account_id = :account",
                "delete from billing_purchase where account_id = :account",
                "delete from billing_act where account_id = :account",
                "delete from billing_subscription where account_id = :account",
                "delete from billing_customer where account_id = :account");
    }
}
