package com.rotki.portal.admin.ui;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.ui.RefusalText;
import com.rotki.portal.subscription.TierAdministration;
import com.rotki.portal.subscription.TierAdministration.TierDetails;
import com.rotki.portal.subscription.TierAdministration.TierRehearsal;
import com.rotki.portal.subscription.TierLimits;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.Map;

/** Changes the limits of a tier, and rehearses each change before it is made (requirement B-32). */
final class TierDialog {

    private final TierAdministration tiers;
    private final TierDetails tier;
    private final Map<String, IntegerField> fields = new LinkedHashMap<>();
    private final Div rehearsal = new Div();

    TierDialog(TierAdministration tiers, TierDetails tier) {
        this.tiers = tiers;
        this.tier = tier;
    }

    void open(Runnable changed) {
        Div form = new Div();
        form.addClassName("tier-form");
        tier.limits().numbers().forEach((limit, number) -> form.add(field(limit, number)));
        rehearsal.addClassName("tier-rehearsal");
        rehearsal.getElement().setAttribute("role", "status");
        rehearse();
        new ActionDialog("admin.tier", tier.limits().name())
                .with(form, rehearsal)
                .onRecordOnly()
                .onlyIf(this::valid)
                .open(reason -> tiers.changeLimits(tier.code(), limits(), tier.version(), reason), changed);
    }

    private Component field(String limit, int number) {
        IntegerField field = new IntegerField(TierLimitText.of(limit));
        field.setMin(0);
        field.setMax(TierAdministration.MOST);
        field.setValue(number);
        field.addValueChangeListener(change -> rehearse());
        fields.put(limit, field);
        return field;
    }

    private boolean valid() {
        return fields.values().stream()
                        .filter(field -> !NumberCheck.valid(field))
                        .count()
                == 0;
    }

    private void rehearse() {
        rehearsal.removeAll();
        if (!valid()) {
            return;
        }
        try {
            show(tiers.rehearse(tier.code(), limits()));
        } catch (DomainException refusal) {
            rehearsal.add(new Paragraph(RefusalText.of(refusal)));
        }
    }

    private void show(TierRehearsal outcome) {
        rehearsal.add(line("accounts", outcome.accounts()), line("leaving", outcome.leaving(), outcome.losing()));
        if (outcome.overNow() > 0 || outcome.overThen() > 0) {
            rehearsal.add(line("over", outcome.overNow(), outcome.overThen()));
        }
        if (outcome.returning() > 0) {
            rehearsal.add(line("returning", outcome.returning()));
        }
        if (!sameBesidesDevices()) {
            rehearsal.add(line("unknown"));
        }
    }

    private boolean sameBesidesDevices() {
        Map<String, Integer> then = limits().numbers();
        return tier.limits().numbers().entrySet().stream()
                .allMatch(limit ->
                        limit.getKey().equals("devices") || limit.getValue().equals(then.get(limit.getKey())));
    }

    private static Paragraph line(String part, Object... values) {
        return new Paragraph(I18NProvider.translate("admin.tier.rehearsal." + part, values));
    }

    private TierLimits limits() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        fields.forEach((limit, field) -> numbers.put(limit, field.getValue() == null ? 0 : field.getValue()));
        return tier.limits().with(numbers);
    }
}
