package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Warns two minutes before the session ends, with a button that prolongs it (WCAG 2.2.1). The browser counts and asks the
 * server by itself, so that it also works without a push connection.
 */
@Tag("session-timer")
@JsModule("./session-timer.ts")
public final class SessionTimer extends Component {

    private final transient Supplier<Optional<End>> ends;

    /**
     * How long the session still lasts.
     *
     * @param extendable whether doing something makes it last longer
     */
    public record End(Duration left, boolean extendable) {}

    /** Creates the timer; {@code ends} is asked when the page opens and whenever somebody wants to stay. */
    public SessionTimer(Supplier<Optional<End>> ends) {
        this.ends = ends;
        text("titleText", "title");
        text("text", "text");
        text("finalText", "final");
        text("leftText", "left");
        text("stayText", "stay");
        text("closeText", "close");
        // Over an open dialog too, whose page takes no other event. The request itself is what prolongs the session.
        getElement().addEventListener("session-prolonged", event -> tell()).allowInert();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        tell();
    }

    private void tell() {
        ends.get()
                .ifPresent(end ->
                        getElement().callJsFunction("lasts", (int) end.left().toSeconds(), end.extendable()));
    }

    private void text(String property, String key) {
        getElement().setProperty(property, getTranslation("platform.session-timer." + key));
    }
}
