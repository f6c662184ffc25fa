package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Leads to what is wrong in a form. In a small or enlarged window a complaint is easily out of sight, and then the button
 * seems to do nothing: the focus goes to the field, and the browser brings it into view.
 */
public final class FirstError {

    private FirstError() {}

    /** Puts the focus into the first field below {@code form} that complains. Returns whether there is one. */
    public static boolean focusIn(Component form) {
        Optional<Component> wrong = below(form).filter(FirstError::complains).findFirst();
        wrong.flatMap(FirstError::entry).ifPresent(Focusable::focus);
        return wrong.isPresent();
    }

    private static boolean complains(Component component) {
        return component.isVisible() && component instanceof HasValidation field && field.isInvalid();
    }

    /** A group of choices takes no focus itself, only its choices do. */
    private static Optional<Focusable<?>> entry(Component field) {
        return below(field)
                .filter(Focusable.class::isInstance)
                .<Focusable<?>>map(each -> (Focusable<?>) each)
                .findFirst();
    }

    private static Stream<Component> below(Component top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(FirstError::below));
    }
}
