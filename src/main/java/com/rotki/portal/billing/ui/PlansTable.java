package com.rotki.portal.billing.ui;

import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.billing.Prices;
import com.rotki.portal.platform.TextKey;
import com.rotki.portal.platform.ui.Icons;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.TierCatalogue.TierOffer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Function;

/** The tiers side by side; on a phone, for each property all tiers below each other. */
final class PlansTable extends StackedTable {

    private final transient List<TierOffer> tiers;
    private final transient PlanChoice choice;

    PlansTable(List<TierOffer> tiers, Prices prices, BillingCycle cycle, PlanChoice choice) {
        super(I18NProvider.translate("billing.plans.caption"));
        this.tiers = tiers;
        this.choice = choice;
        addClassName("plans-table");
        addTiers();
        NativeTableBody buying = addGroup();
        if (!prices.all().isEmpty()) {
            row(buying, getTranslation("billing.plans.price"), tier -> price(tier, prices, cycle));
        }
        if (choice.isOffered()) {
            row(buying, getTranslation("billing.plans.choice"), tier -> way(tier, cycle));
        }
        addLimits();
        addCapabilities();
    }

    private void addTiers() {
        NativeTableRow row = addHead();
        addColumnHead(row).add(new Span(getTranslation("billing.plans.property")));
        for (TierOffer tier : tiers) {
            NativeTableHeaderCell cell = addColumnHead(row);
            Span name = new Span(tier.limits().name());
            name.addClassName("plans-name");
            cell.add(name);
            choice.badge(tier).ifPresent(badge -> cell.add(new Text(" "), badge));
            mark(cell, tier);
        }
    }

    private void addLimits() {
        NativeTableBody limits = addGroup();
        group(limits, getTranslation("billing.plans.limits"));
        tiers.getFirst().limits().numbers().keySet().forEach(limit -> {
            String key = "subscription.limit." + TextKey.of(limit);
            row(limits, getTranslation(key), tier -> new Span(amount(key, tier, limit)));
        });
    }

    private String amount(String key, TierOffer tier, String limit) {
        Integer number = tier.limits().numbers().get(limit);
        return number == null || number == 0
                ? getTranslation("subscription.limit.none")
                : getTranslation(key + ".value", number);
    }

    /** The highest tier includes what any does. */
    private void addCapabilities() {
        NativeTableBody parts = addGroup();
        group(parts, getTranslation("subscription.capabilities.title"));
        tiers.getLast().capabilities().stream()
                .sorted()
                .forEach(
                        part -> row(parts, getTranslation("subscription.capability." + part), tier -> has(tier, part)));
    }

    private Component has(TierOffer tier, String part) {
        boolean included = tier.capabilities().contains(part);
        Span words =
                new Span(getTranslation(included ? "subscription.capability.included" : "subscription.limit.none"));
        Span whole = included ? new Span(Icons.decorative(VaadinIcon.CHECK), words) : new Span(words);
        whole.addClassName(included ? "plans-has" : "plans-has-not");
        return whole;
    }

    private Component price(TierOffer tier, Prices prices, BillingCycle cycle) {
        if (tier.isFree()) {
            return new Span(getTranslation("billing.plans.free"));
        }
        return prices.of(tier.code(), cycle)
                .<Component>map(this::price)
                .orElseGet(() -> new Span(getTranslation("billing.plans.no-price")));
    }

    private Component price(Price price) {
        Span amount = new Span(PriceText.of(price));
        amount.addClassName("plans-amount");
        String cycle = price.cycle() == BillingCycle.MONTHLY ? "billing.plans.per-month" : "billing.plans.per-year";
        Span tax = new Span(getTranslation(price.taxIncluded() ? "billing.plans.tax-in" : "billing.plans.tax-added"));
        tax.addClassName("hint");
        Div whole = new Div(amount, new Span(" " + getTranslation(cycle) + " "), new Div(tax));
        whole.addClassName("plans-price");
        return whole;
    }

    private Component way(TierOffer tier, BillingCycle cycle) {
        return choice.way(tier, cycle)
                .<Component>map(way -> way)
                .orElseGet(() -> new Span(getTranslation("billing.plans." + choice.instead(tier))));
    }

    private void group(NativeTableBody body, String title) {
        NativeTableRow row = addRow(body);
        row.addClassName("plans-group");
        NativeTableHeaderCell cell = addRowHead(row, "rowgroup");
        cell.add(new Span(title));
        cell.getElement().setAttribute("colspan", String.valueOf(tiers.size() + 1));
    }

    private void row(NativeTableBody body, String title, Function<TierOffer, Component> content) {
        NativeTableRow row = addRow(body);
        addRowHead(row, "row").add(new Span(title));
        for (TierOffer tier : tiers) {
            Span column = new Span(new Span(tier.limits().name()));
            if (body.equals(getBodies().getFirst())) {
                choice.badge(tier).ifPresent(column::add);
            }
            NativeTableCell cell = addCell(row, column, content.apply(tier));
            mark(cell, tier);
        }
    }

    private void mark(HtmlContainer cell, TierOffer tier) {
        cell.setClassName("plans-own", choice.isInForce(tier));
    }
}
