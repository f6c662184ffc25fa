package com.rotki.portal.subscription;

import com.rotki.portal.platform.AccountEvent;

/** Something that the staff changed about an account's subscription. */
public sealed interface SubscriptionChange extends AccountEvent
        permits TierChanged, PeriodChanged, SubscriptionSuspended, SubscriptionUnsuspended {}
