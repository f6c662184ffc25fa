package com.rotki.portal.admin.ui;

import com.rotki.portal.admin.ui.DeviceSearch.LastContact;
import com.rotki.portal.devices.DeviceState;
import com.rotki.portal.platform.ui.DeviceTitle;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The search among all devices. A choice counts at once, typed text when the field is left or on Enter.
 */
final class DeviceSearchForm extends Div {

    private static final List<String> PLATFORMS = List.of("Linux", "Windows", "Darwin", "docker", "kubernetes");

    private final transient Consumer<DeviceSearch> search;
    private final TextField account = new TextField(text("account"));
    private final TextField device = new TextField(text("device"));
    private final Select<String> platform = new Select<>();
    private final Select<DeviceState> state = new Select<>();
    private final Select<LastContact> contact = new Select<>();

    DeviceSearchForm(Consumer<DeviceSearch> search) {
        this.search = search;
        addClassName("admin-filters");
        account.setHelperText(text("account-hint"));
        account.setClearButtonVisible(true);
        account.setManualValidation(true);
        device.setHelperText(text("device-hint"));
        device.setClearButtonVisible(true);
        choices(platform, "platform", PLATFORMS);
        platform.setItemLabelGenerator(value -> value == null ? text("any") : DeviceTitle.machine(value));
        choices(state, "state", List.of(DeviceState.values()));
        state.setItemLabelGenerator(value ->
                value == null ? text("any") : getTranslation("admin.device.state." + DeviceSearch.code(value)));
        choices(contact, "contact", List.of(LastContact.values()));
        contact.setItemLabelGenerator(
                value -> value == null ? text("any") : text("contact." + DeviceSearch.code(value)));
        account.addValueChangeListener(this::changed);
        device.addValueChangeListener(this::changed);
        Button all = new Button(text("all"), click -> search.accept(DeviceSearch.ALL));
        all.addThemeVariants(ButtonVariant.TERTIARY);
        add(account, device, platform, state, contact, all);
    }

    void show(DeviceSearch current, boolean accountFound) {
        account.setValue(current.account());
        account.setErrorMessage(text("account-unknown"));
        account.setInvalid(!accountFound);
        device.setValue(current.device());
        if (!current.platform().isEmpty() && !PLATFORMS.contains(current.platform())) {
            platform.setItems(
                    java.util.stream.Stream.concat(PLATFORMS.stream(), java.util.stream.Stream.of(current.platform()))
                            .toList());
        }
        platform.setValue(current.platform().isEmpty() ? null : current.platform());
        state.setValue(current.state());
        contact.setValue(current.contact());
    }

    private <T> void choices(Select<T> select, String key, List<T> items) {
        select.setLabel(text(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text("any"));
        select.setItems(items);
        select.addValueChangeListener(this::changed);
    }

    private void changed(ComponentValueChangeEvent<?, ?> event) {
        if (event.isFromClient()) {
            search.accept(new DeviceSearch(
                    account.getValue().strip(),
                    device.getValue().strip(),
                    orEmpty(platform.getValue()),
                    state.getValue(),
                    contact.getValue()));
        }
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private String text(String key) {
        return getTranslation("admin.devices.search." + key);
    }
}
