package com.rotki.portal.billing.ui;

import com.rotki.portal.billing.Prices;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.SubscriptionOverview;
import com.rotki.portal.subscription.SubscriptionStatus;
import com.rotki.portal.subscription.TierCatalogue.TierOffer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way from the comparison to a plan, for one reader.
 *
 * @param own the reader's plan; null if there never was one
 * @param elsewhere where plans are bought that are not sold here
 */
record PlanChoice(
        Prices prices, PlansReader reader, @Nullable SubscriptionOverview own, URI elsewhere) {

    /** The page that sells a plan: {@code purchase/<tier>/<monthly|yearly>}. */
    static final String PURCHASE = "purchase";

    /** Returns whether this reader can choose at all. */
    boolean isOffered() {
        return reader != PlansReader.STAFF;
    }

    /** Returns whether the tier is the one that the reader has, ordered or had; without a running plan, Free applies. */
    boolean isOwn(TierOffer tier) {
        return reader == PlansReader.SUBSCRIBER && badgeKey(tier).isPresent();
    }

    /** Returns whether what the tier includes is what the reader has now. */
    boolean isInForce(TierOffer tier) {
        boolean works = own != null && own.status().entitled();
        return reader == PlansReader.SUBSCRIBER && (works ? isSame(tier, own) : tier.isFree());
    }

    /** Returns what the tier is to the reader; empty if it is not theirs. */
    Optional<StatusBadge> badge(TierOffer tier) {
        return isOwn(tier)
                ? badgeKey(tier)
                        .map(key -> new StatusBadge(I18NProvider.translate("billing.plans.own." + key), tone(key)))
                : Optional.empty();
    }

    /** Returns the way to the tier; empty where there is none to take. */
    Optional<Anchor> way(TierOffer tier, BillingCycle cycle) {
        boolean owned = isSame(tier, own);
        if (tier.isFree() || !isOffered() || (status() == SubscriptionStatus.SUSPENDED && !owned)) {
            return Optional.empty();
        }
        if (!prices.soldHere()) {
            return Optional.of(outside(tier));
        }
        return prices.of(tier.code(), cycle).isEmpty()
                        || hasAlready(tier, cycle)
                        || status() == SubscriptionStatus.SUSPENDED
                ? Optional.empty()
                : Optional.of(reader == PlansReader.STRANGER ? signIn(tier, cycle) : purchase(tier, cycle));
    }

    /** Returns which text stands where no way leads to the tier. */
    String instead(TierOffer tier) {
        if (tier.isFree()) {
            return "nothing-to-buy";
        }
        if (isSame(tier, own) && status() == SubscriptionStatus.PENDING) {
            return "own.ordered";
        }
        return isInForce(tier) ? "have-it" : "no-way";
    }

    private boolean hasAlready(TierOffer tier, BillingCycle cycle) {
        return own != null
                && isSame(tier, own)
                && isRunning()
                && (own.billingCycle() == cycle || own.grantedAs() != null);
    }

    private Anchor purchase(TierOffer tier, BillingCycle cycle) {
        return OwnerAction.of(link(page(PURCHASE, tier, cycle), verb(tier, cycle), tier));
    }

    private Anchor signIn(TierOffer tier, BillingCycle cycle) {
        Anchor link = link(page(PlansSignInView.ROUTE, tier, cycle), "choose", tier);
        link.setRouterIgnore(true);
        return link;
    }

    private static String page(String route, TierOffer tier, BillingCycle cycle) {
        return String.join("/", route, tier.code(), BillingText.cycle(cycle));
    }

    /** Leaves the portal, and says so before it is pressed. */
    private Anchor outside(TierOffer tier) {
        Anchor link =
                link(elsewhere.toString(), !isRunning() ? "choose" : isSame(tier, own) ? "manage" : "switch", tier);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        Span where = new Span(" " + I18NProvider.translate("billing.plans.outside", elsewhere.getHost()));
        where.addClassName("visually-hidden");
        link.add(where);
        return OwnerAction.of(link);
    }

    private String verb(TierOffer tier, BillingCycle cycle) {
        if (!isRunning()) {
            return "choose";
        }
        return isSame(tier, own) ? "pay-" + BillingText.cycle(cycle) : "switch";
    }

    private Anchor link(String address, String verb, TierOffer tier) {
        Anchor link = new Anchor(address);
        link.add(new Span(
                I18NProvider.translate("billing.plans." + verb, tier.limits().name())));
        link.addClassName("link-button");
        return link;
    }

    private Optional<String> badgeKey(TierOffer tier) {
        boolean works = own != null && own.status().entitled();
        if (tier.isFree()) {
            return works ? Optional.empty() : Optional.of("applies");
        }
        if (own == null || !isSame(tier, own)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (own.status()) {
                    case ACTIVE, CANCELLED, GRANTED, PAST_DUE -> "yours";
                    case PENDING -> "ordered";
                    case SUSPENDED -> "suspended";
                    case EXPIRED -> "earlier";
                });
    }

    private static Tone tone(String key) {
        return switch (key) {
            case "yours" -> Tone.OK;
            case "suspended" -> Tone.DANGER;
            case "ordered" -> Tone.INFO;
            default -> Tone.NEUTRAL;
        };
    }

    private boolean isRunning() {
        return own != null && own.status() != SubscriptionStatus.EXPIRED;
    }

    private @Nullable SubscriptionStatus status() {
        return own == null ? null : own.status();
    }

    private static boolean isSame(TierOffer tier, @Nullable SubscriptionOverview plan) {
        return plan != null
                && plan.entitlements().tier().rank() == tier.limits().rank();
    }
}
