package com.rotki.portal.billing.ui;

import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.billing.Prices;
import com.rotki.portal.platform.TextKey;
import com.rotki.portal.platform.ui.Icons;
import com.rotki.portal.platform.ui.ReaderLocale;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.TierCatalogue.TierOffer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Function;

/**
 * The tiers side by side; on a phone, for each property all tiers below each other. The roles are named because a browser
 * may take a table that is laid out otherwise for none.
 */
final class PlansTable extends NativeTable {

    private final transient List<TierOffer> tiers;
    private final transient PlanChoice choice;

    PlansTable(List<TierOffer> tiers, Prices prices, BillingCycle cycle, PlanChoice choice) {
        this.tiers = tiers;
        this.choice = choice;
        addClassName("plans-table");
        role(this, "table");
        setCaptionText(getTranslation("billing.plans.caption"));
        getCaption().addClassName("visually-hidden");
        addHead();
        NativeTableBody buying = body();
        if (!prices.all().isEmpty()) {
            row(buying, getTranslation("billing.plans.price"), tier -> price(tier, prices, cycle));
        }
        if (choice.isOffered()) {
            row(buying, getTranslation("billing.plans.choice"), tier -> way(tier, cycle));
        }
        addLimits();
        addCapabilities();
    }

    private void addHead() {
        role(getHead(), "rowgroup");
        NativeTableRow row = new NativeTableRow();
        role(row, "row");
        getHead().add(row);
        header(row, "columnheader", "col").add(new Span(getTranslation("billing.plans.property")));
        for (TierOffer tier : tiers) {
            NativeTableHeaderCell cell = header(row, "columnheader", "col");
            Span name = new Span(tier.limits().name());
            name.addClassName("plans-name");
            cell.add(name);
            choice.badge(tier).ifPresent(badge -> cell.add(new Text(" "), badge));
            mark(cell, tier);
        }
    }

    private void addLimits() {
        NativeTableBody limits = body();
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
        NativeTableBody parts = body();
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
        Span amount = new Span(PriceText.of(price, ReaderLocale.current()));
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

    private NativeTableBody body() {
        NativeTableBody body = addBody();
        role(body, "rowgroup");
        return body;
    }

    private void group(NativeTableBody body, String title) {
        NativeTableRow row = newRow(body);
        row.addClassName("plans-group");
        NativeTableHeaderCell cell = header(row, "rowheader", "rowgroup");
        cell.add(new Span(title));
        cell.getElement().setAttribute("colspan", String.valueOf(tiers.size() + 1));
    }

    private void row(NativeTableBody body, String title, Function<TierOffer, Component> content) {
        NativeTableRow row = newRow(body);
        header(row, "rowheader", "row").add(new Span(title));
        for (TierOffer tier : tiers) {
            var cell = row.addDataCell();
            role(cell, "cell");
            // Screen readers know the column; eyes lose it where the cells stand below each other.
            Span column = new Span(new Span(tier.limits().name()));
            if (body.equals(getBodies().getFirst())) {
                choice.badge(tier).ifPresent(column::add);
            }
            column.addClassName("plans-column");
            column.getElement().setAttribute("aria-hidden", "true");
            cell.add(column, content.apply(tier));
            mark(cell, tier);
        }
    }

    private static NativeTableRow newRow(NativeTableBody body) {
        NativeTableRow row = new NativeTableRow();
        role(row, "row");
        body.add(row);
        return row;
    }

    private static NativeTableHeaderCell header(NativeTableRow row, String role, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        role(cell, role);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private void mark(HtmlContainer cell, TierOffer tier) {
        cell.setClassName("plans-own", choice.isInForce(tier));
    }

    private static void role(Component part, String role) {
        part.getElement().setAttribute("role", role);
    }
}
