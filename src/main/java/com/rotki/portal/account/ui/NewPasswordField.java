package com.rotki.portal.account.ui;

import com.rotki.portal.account.PasswordRules;
import com.rotki.portal.account.PasswordRules.PasswordHolder;
import com.rotki.portal.account.PasswordRules.PasswordStrength;
import com.rotki.portal.platform.Secret;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Supplier;

/** A field to type or paste a new password, or have it filled in, with a hint how hard it is to guess. */
final class NewPasswordField extends Div {

    private static final int PAUSE_IN_TYPING = 300;

    private final PasswordField field = new PasswordField();
    private final Div bar = new Div();
    private final Span words = new Span();
    private final transient PasswordRules rules;
    private final transient Supplier<PasswordHolder> holder;

    NewPasswordField(PasswordRules rules, Supplier<PasswordHolder> holder) {
        this.rules = rules;
        this.holder = holder;
        addClassName("new-password");
        field.setLabel(getTranslation("account.new-password.label"));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_IN_TYPING);
        field.addValueChangeListener(event -> hint());
        bar.addClassName("password-strength-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        words.getElement().setAttribute("role", "status");
        Div strength = new Div(bar, words);
        strength.addClassName("password-strength");
        add(field, strength);
        hint();
    }

    /** Says how long the password has to be: shorter if a second factor is asked, too. */
    void explain() {
        field.setHelperText(
                getTranslation("account.new-password.help", holder.get().leastLength()));
    }

    Secret value() {
        return Secret.of(field.getValue());
    }

    void refuse(String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(true);
        field.focus();
    }

    void clear() {
        field.clear();
        field.setInvalid(false);
    }

    void focus() {
        field.focus();
    }

    private void hint() {
        field.setInvalid(false);
        PasswordStrength strength = rules.strength(value(), holder.get().email());
        String name = strength.name().toLowerCase(Locale.ROOT);
        bar.setClassName("password-strength-bar strength-" + name);
        words.setText(strength == PasswordStrength.NONE ? "" : getTranslation("account.new-password.strength." + name));
    }
}
