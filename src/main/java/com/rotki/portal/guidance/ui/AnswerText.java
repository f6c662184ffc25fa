package com.rotki.portal.guidance.ui;

import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.DurationText;
import com.rotki.portal.platform.ui.DeviceTitle;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.requestlog.RefusalSummary;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A sentence with facts in it. Points in time become live {@link TimeText}s in the midst of it. */
final class AnswerText extends Paragraph {

    /** Two characters for private use, which no translation has, around the place of a time among the values. */
    private static final Pattern TIME = Pattern.compile("\uE000(\\d+)\uE001");

    AnswerText(String key, List<Object> values) {
        addClassName("answer");
        Object[] arguments = new Object[values.size()];
        for (int place = 0; place < arguments.length; place++) {
            arguments[place] =
                    values.get(place) instanceof Instant ? "\uE000" + place + "\uE001" : worded(values.get(place));
        }
        fill(getTranslation(key, arguments), values);
    }

    private void fill(String text, List<Object> values) {
        Matcher times = TIME.matcher(text);
        int end = 0;
        while (times.find()) {
            add(new Text(text.substring(end, times.start())));
            if (values.get(Integer.parseInt(times.group(1))) instanceof Instant instant) {
                add(new TimeText(instant));
            }
            end = times.end();
        }
        add(new Text(text.substring(end)));
    }

    private @Nullable Object worded(Object value) {
        return switch (value) {
            case Duration duration -> DurationText.of(duration, this::getTranslation);
            case DeviceSummary device -> title(device);
            case RefusalSummary refusal -> getTranslation(AppRefusal.reasonKey(refusal.code()));
            case List<?> list ->
                list.stream().map(this::worded).map(String::valueOf).collect(Collectors.joining(", "));
            default -> value;
        };
    }

    private static String title(DeviceSummary device) {
        return DeviceTitle.of(device.name(), device.nameMadeByMachine(), device.platform(), device.firstSeen());
    }
}
