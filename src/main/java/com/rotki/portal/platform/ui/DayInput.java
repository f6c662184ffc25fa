package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The browser's own field for a day. With each digit of a year the browser has another day, the first of them in the
 * year 2: it tells only those that lie in the range, so that nothing is written back into what is being typed.
 */
@Tag(Tag.INPUT)
final class DayInput extends AbstractSinglePropertyField<DayInput, @Nullable LocalDate>
        implements Focusable<DayInput>, HasStyle {

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    DayInput() {
        super("value", null, String.class, DayInput::day, DayInput::text);
        getElement().setAttribute("type", "date");
        getElement().setAttribute("min", FIRST.toString());
        getElement().setAttribute("max", LAST.toString());
        setSynchronizedEvent("change");
        getSynchronizationRegistration().setFilter("element.validity.valid");
    }

    /** A day outside the range did not come from the field. */
    private static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isBefore(FIRST) || day.isAfter(LAST) ? null : day;
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
