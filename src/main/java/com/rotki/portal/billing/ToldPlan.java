package com.rotki.portal.billing;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.subscription.PaidPlan;
import org.jspecify.annotations.Nullable;

/**
 * The whole state of a customer's plan, as a shop tells it that can't be asked. Either the account or its address is named.
 *
 * @param reference of the shop for its customer: one account's for good
 * @param version grows with each change of this customer's plan
 * @param account the portal's id; null if the address is named
 * @param email the address of the account; null if its id is named
 */
public record ToldPlan(
        String reference,
        long version,
        @Nullable AccountId account,
        @Nullable String email,
        PaidPlan plan) {}
