package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.CheckUp;
import com.rotki.portal.guidance.CheckUpReport;
import com.rotki.portal.guidance.CheckUpReport.CheckUpItem;
import com.rotki.portal.guidance.Finding.Verdict;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How safe this account is, point by point, with what to do about it (requirements B-40 and B-44). */
final class CheckUpSection extends Composite<Section> {

    private final transient CheckUp checkUp;
    private final transient Runnable regenerate;
    private final ExposureSection exposures;
    private final Paragraph result = new Paragraph();
    private final OrderedList open = new OrderedList();
    private final Details fine = part("guidance.check-up.fine");
    private final Details putOff = part("guidance.check-up.put-off");
    private transient @Nullable CheckUpReport shown;

    CheckUpSection(CheckUp checkUp, Runnable regenerate, ExposureSection exposures) {
        this.checkUp = checkUp;
        this.regenerate = regenerate;
        this.exposures = exposures;
        open.addClassName("findings");
        result.addClassName("check-up-result");
        result.getElement().setAttribute("role", "status");
    }

    @Override
    protected Section initContent() {
        Button again = new Button(getTranslation("guidance.check-up.again"), event -> recheck());
        Div top = new Div(result, again);
        top.addClassName("check-up-top");
        return new Section(
                getTranslation("guidance.check-up.title"),
                new Paragraph(getTranslation("guidance.check-up.lead")),
                top,
                open,
                fine,
                putOff);
    }

    /** Looks at the account anew. What did not change stays as it is, so that nobody loses the place. */
    void load() {
        CheckUpReport now = checkUp.run();
        if (!Objects.equals(now, shown)) {
            shown = now;
            show(now);
            exposures.show(now.exposures());
        }
    }

    private void recheck() {
        load();
        result.setText(getTranslation("guidance.check-up.checked-again") + " " + summary());
    }

    private void show(CheckUpReport report) {
        result.setText(summary());
        open.removeAll();
        report.of(Verdict.ATTENTION).forEach(item -> open.add(entry(item)));
        report.of(Verdict.YOURS).forEach(item -> open.add(entry(item)));
        List<CheckUpItem> well = report.of(Verdict.FINE);
        fill(fine, "guidance.check-up.fine", well.stream().map(this::checked).toList());
        fill(
                putOff,
                "guidance.check-up.put-off",
                report.snoozed().entrySet().stream()
                        .map(entry -> CheckUpEntry.snoozed(entry.getKey(), entry.getValue(), () -> {
                            checkUp.wake(entry.getKey().check());
                            load();
                        }))
                        .toList());
    }

    private String summary() {
        int attention = shown == null ? 0 : shown.of(Verdict.ATTENTION).size();
        return getTranslation("guidance.check-up.result", attention);
    }

    private Component entry(CheckUpItem item) {
        return CheckUpEntry.open(
                item, regenerate, () -> new SnoozeDialog(item.check(), checkUp::snooze).open(this::load));
    }

    private Component checked(CheckUpItem item) {
        return new FindingItem(item.finding());
    }

    private static Details part(String key) {
        Details part = new Details();
        part.addClassNames("trouble", key.substring(key.lastIndexOf('.') + 1));
        return part;
    }

    private void fill(Details part, String key, List<? extends Component> items) {
        OrderedList list = new OrderedList();
        list.addClassName("findings");
        items.forEach(list::add);
        part.removeAll();
        part.add(list);
        part.setSummaryText(getTranslation(key, items.size()));
        part.setVisible(!items.isEmpty());
    }
}
