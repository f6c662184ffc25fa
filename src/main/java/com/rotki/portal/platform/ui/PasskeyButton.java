package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.DomainException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.util.function.Consumer;

/**
 * A button behind which the browser asks for a passkey or makes one. What it says while it waits, and why it got none, it
 * says by itself, visibly and to a screen reader.
 */
@Tag("passkey-button")
@JsModule("./passkey-button.ts")
public final class PasskeyButton extends Component implements HasStyle, HasEnabled {

    private static final String ANSWER = "event.detail.answer";

    private final Consumer<PasskeyButton> asked;
    private final Consumer<String> answered;

    /**
     * Creates the button.
     *
     * @param label translated
     * @param asked answers each click, at once or later, with {@link #use}, {@link #make} or {@link #refuse}; a refusal that
     *     it throws is shown
     * @param answered takes the answer of the passkey, as JSON; a refusal that it throws is shown
     */
    public PasskeyButton(String label, Consumer<PasskeyButton> asked, Consumer<String> answered) {
        this.asked = asked;
        this.answered = answered;
        addClassName("passkey-button");
        getElement().setProperty("label", label);
        for (String text : new String[] {"waiting", "unsupported", "cancelled", "present", "failed"}) {
            getElement().setProperty(text + "Text", getTranslation("platform.passkey-button." + text));
        }
        getElement().addEventListener("passkey-requested", event -> click());
        getElement().addEventListener("passkey-answered", this::answered).addEventData(ANSWER);
    }

    /** Makes it the button of its page that matters most. */
    public PasskeyButton primary() {
        getElement().setProperty("primary", true);
        return this;
    }

    @Override
    public void setEnabled(boolean enabled) {
        HasEnabled.super.setEnabled(enabled);
        getElement().setProperty("disabled", !enabled);
    }

    /** Has the browser ask for a passkey, with what the portal asks it. */
    public void use(String options) {
        getElement().callJsFunction("use", options);
    }

    /** Has the browser make a passkey, with what the portal asks it. */
    public void make(String options) {
        getElement().callJsFunction("make", options);
    }

    /** Says, translated, why it goes no further; an empty text says that it was given up. */
    public void refuse(String message) {
        getElement().callJsFunction("refuse", message);
    }

    /** Returns what the button says. */
    public String label() {
        return getElement().getProperty("label", "");
    }

    /** Asks as a click in the browser does. */
    public void click() {
        attempt(() -> asked.accept(this));
    }

    /** Hands over what a passkey answered. */
    public void answer(String json) {
        attempt(() -> answered.accept(json));
    }

    private void answered(DomEvent event) {
        answer(event.getEventData().path(ANSWER).asString());
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (DomainException refusal) {
            refuse(RefusalText.of(refusal));
        }
    }
}
