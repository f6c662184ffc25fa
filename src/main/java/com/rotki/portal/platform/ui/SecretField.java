package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.Secret;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/**
 * A masked value. It is not in the page until {@link #show} sends it there, it closes by itself with a visible
 * countdown, and it is forgotten when the page is left (requirement A6). The server keeps nothing of it.
 */
public final class SecretField extends Div {

    private final Mask mask;
    private final Div box;
    private Runnable hiddenListener = () -> {};
    private boolean shown;

    /** Creates the field, masked. {@code label} is translated; {@code buttons} stand beside the value. */
    public SecretField(String label, Component... buttons) {
        addClassName("value-field");
        Span name = new Span(label);
        name.addClassName("value-field-label");
        mask = new Mask(label);
        box = new Div(mask);
        box.addClassName("value-field-box");
        box.add(buttons);
        add(name, box);
        mask.getElement().addEventListener("secret-closed", event -> closed());
    }

    /** Puts further buttons beside the value. */
    public void addButtons(Component... buttons) {
        box.add(buttons);
    }

    /** Shows {@code secret} until {@link #hide}, until the page is left, or for {@code closesAfter}, at least 1 s. */
    public void show(Secret secret, Duration closesAfter) {
        shown = true;
        mask.getElement().callJsFunction("deliver", secret.reveal(), (int) Math.max(1, closesAfter.toSeconds()));
    }

    /** Masks the value again. Safe to call at any time. */
    public void hide() {
        mask.getElement().callJsFunction("conceal");
        closed();
    }

    /** Returns whether the value was shown and not yet masked again. */
    public boolean isShown() {
        return shown;
    }

    /** Calls {@code listener}, in place of an earlier one, whenever the value was masked again, by itself or by hand. */
    public void onHidden(Runnable listener) {
        hiddenListener = listener;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        shown = false;
    }

    private void closed() {
        if (shown) {
            shown = false;
            hiddenListener.run();
        }
    }

    @Tag("secret-field")
    @JsModule("./secret-field.ts")
    private static final class Mask extends Component {

        Mask(String label) {
            Verbatim.of(this);
            getElement().setProperty("label", label);
            getElement().setProperty("hiddenText", getTranslation("platform.secret-field.hidden"));
            getElement().setProperty("countdownText", getTranslation("platform.secret-field.countdown"));
        }
    }
}
