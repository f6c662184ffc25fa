package com.rotki.portal.admin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** A day in UTC, chosen with the browser's own calendar. */
final class DayField extends Div {

    private final Input input = new Input();
    private final Paragraph error = new Paragraph();

    DayField(String label, Instant initially) {
        addClassName("native-field");
        String id = "day-" + UUID.randomUUID();
        input.setId(id);
        input.setType("date");
        input.addClassName("native-input");
        input.setValue(initially.atOffset(ZoneOffset.UTC).toLocalDate().toString());
        NativeLabel caption = new NativeLabel(label);
        caption.setFor(input);
        error.addClassName("native-field-error");
        error.setId(id + "-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        input.getElement().setAttribute("aria-describedby", id + "-error");
        add(caption, input, error);
    }

    /** Returns the begin of the chosen day. */
    Instant day() {
        return LocalDate.parse(input.getValue()).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    boolean valid() {
        boolean valid = parses();
        error.setText(valid ? "" : getTranslation("admin.day.missing"));
        error.setVisible(!valid);
        input.getElement().setAttribute("aria-invalid", String.valueOf(!valid));
        return valid;
    }

    private boolean parses() {
        try {
            return day() != null;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
