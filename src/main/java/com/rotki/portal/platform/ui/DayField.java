package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day of the years 1970 to 9999, typed or chosen with the browser's own calendar; null is no day. What is typed is
 * taken as soon as it is a whole day. Until then the field is left alone, and only who leaves it or presses Enter is told
 * what is missing.
 */
public final class DayField extends AbstractCompositeField<Div, DayField, @Nullable LocalDate>
        implements HasValidation {

    private static final String VALID = "element.validity.valid";
    private static final String VALUE = "element.value";

    private final DayInput input = new DayInput();
    private final Paragraph error = new Paragraph();
    private boolean incomplete;

    /** Creates the field, empty. {@code label} is translated. */
    public DayField(String label) {
        super(null);
        String id = "day-" + UUID.randomUUID();
        input.setId(id);
        input.addClassName("native-input");
        input.addValueChangeListener(change -> {
            setInvalid(false);
            setModelValue(change.getValue(), change.isFromClient());
        });
        listen("blur");
        listen("keydown");
        NativeLabel caption = new NativeLabel(label);
        caption.setFor(input);
        error.addClassName("native-field-error");
        error.setId(id + "-error");
        error.getElement().setAttribute("role", "alert");
        error.setText(getTranslation("platform.day.incomplete"));
        error.setVisible(false);
        getContent().addClassNames("native-field", "day-field");
        getContent().add(caption, input, error);
    }

    /** Returns whether a whole day is in the field. If not, the field says so. */
    public boolean isGiven() {
        boolean given = !incomplete && !isEmpty();
        setInvalid(!given);
        return given;
    }

    @Override
    public boolean isInvalid() {
        return incomplete;
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    /** Shows or takes back the complaint. */
    @Override
    public void setInvalid(boolean invalid) {
        incomplete = invalid;
        error.setVisible(invalid);
        input.getElement().setAttribute("aria-invalid", String.valueOf(invalid));
        if (invalid) {
            input.getElement().setAttribute("aria-describedby", error.getId().orElseThrow());
        } else {
            input.getElement().removeAttribute("aria-describedby");
        }
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate day) {
        input.setValue(day);
    }

    /** The browser keeps to itself what is half typed; only it can say that something is. */
    private void listen(String event) {
        var listener = input.getElement()
                .addEventListener(event, this::left)
                .addEventData(VALID)
                .addEventData(VALUE);
        if (event.equals("keydown")) {
            listener.setFilter("event.key === 'Enter'");
        }
    }

    /** For the browser, typing half a day and deleting it is no change: the field learns here that it is empty. */
    private void left(DomEvent event) {
        boolean valid = event.getEventData().path(VALID).asBoolean(false);
        if (valid && event.getEventData().path(VALUE).asString("").isEmpty()) {
            input.clear();
        }
        setInvalid(!valid);
    }

    /**
     * The browser's own field for a day. With each digit of a year the browser has another day, the first of them in the
     * year 2: it tells only those that lie in the range, so that nothing is written back into what is being typed.
     */
    @Tag(Tag.INPUT)
    static final class DayInput extends AbstractSinglePropertyField<DayInput, @Nullable LocalDate>
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
}
