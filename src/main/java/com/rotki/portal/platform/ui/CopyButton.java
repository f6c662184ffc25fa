package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.Secret;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/**
 * A button that copies a text and says, visibly and to a screen reader, that it did or why it could not.
 *
 * <p>Vaadin's own clipboard binding is not used: it keeps the text in the page, which is wrong for a secret, and a key
 * and a secret side by side should answer in the same way.
 */
@Tag("copy-button")
@JsModule("./copy-button.ts")
public final class CopyButton extends Component implements HasStyle, HasEnabled {

    private final Consumer<CopyButton> request;

    private CopyButton(String label, Consumer<CopyButton> request) {
        this.request = request;
        getElement().setProperty("label", label);
        getElement().setProperty("copiedText", getTranslation("platform.copy-button.copied"));
        getElement().setProperty("failedText", getTranslation("platform.copy-button.failed"));
        getElement().setProperty("unavailableText", getTranslation("platform.copy-button.unavailable"));
    }

    /** Creates a button for a text that may stand in the page. {@code label} is translated. */
    public static CopyButton ofValue(String label, String value) {
        CopyButton button = new CopyButton(label, none -> {});
        button.getElement().setProperty("value", value);
        return button;
    }

    /**
     * Creates a button whose text is fetched at the click and never before (requirement A5).
     *
     * @param label translated
     * @param request answers each click, at once or later, with {@link #deliver} or {@link #refuse}
     */
    public static CopyButton onDemand(String label, Consumer<CopyButton> request) {
        CopyButton button = new CopyButton(label, request);
        button.getElement().setProperty("onDemand", true);
        button.getElement().addEventListener("copy-requested", event -> button.click());
        return button;
    }

    /** Puts {@code secret} on the clipboard, as the answer to a click. */
    public void deliver(Secret secret) {
        getElement().callJsFunction("deliver", secret.reveal());
    }

    /** Says, translated, why there is nothing to copy, as the answer to a click. */
    public void refuse(String message) {
        getElement().callJsFunction("refuse", message);
    }

    /** Returns what the button says. */
    public String label() {
        return getElement().getProperty("label", "");
    }

    /** Asks for the text as a click in the browser does. Without effect on a button {@linkplain #ofValue of a value}. */
    public void click() {
        request.accept(this);
    }
}
