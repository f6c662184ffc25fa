package com.rotki.portal.billing.ui;

import com.rotki.portal.billing.CustomerImportAdministration;
import com.rotki.portal.billing.CustomerImportSummary;
import com.rotki.portal.billing.CustomerImportSummary.LineProblem;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where admins import some customers: checked first, imported then. */
@Route("admin/import")
@Menu(order = 15, icon = "vaadin:upload-alt", title = "billing.import.title")
@RolesAllowed(Roles.ADMIN)
final class CustomerImportView extends Div implements HasDynamicTitle {

    private final transient CustomerImportAdministration customers;
    private final TextArea text = new TextArea(getTranslation("billing.import.text"));
    private final IntegerField pace = new IntegerField(getTranslation("billing.import.pace"));
    private final Button run = new Button(getTranslation("billing.import.run"), event -> run());
    private final Paragraph waiting = new Paragraph();
    private final Div result = new Div();

    CustomerImportView(CustomerImportAdministration customers) {
        this.customers = customers;
        addClassNames("page", "admin-page");
        text.setHelperText(getTranslation("billing.import.text.hint", CustomerImportAdministration.MOST_LINES));
        text.setMaxLength(CustomerImportAdministration.LONGEST);
        text.setMinRows(8);
        text.setMaxRows(20);
        text.setWidthFull();
        text.addValueChangeListener(typed -> changed());
        pace.setMin(1);
        pace.setMax(CustomerImportAdministration.FASTEST);
        pace.setStepButtonsVisible(true);
        pace.setManualValidation(true);
        pace.setErrorMessage(getTranslation("billing.import.pace.wrong", CustomerImportAdministration.FASTEST));
        pace.setValue(CustomerImportAdministration.USUAL);
        result.getElement().setAttribute("role", "status");
        run.setEnabled(false);
        Button check = new Button(getTranslation("billing.import.check"), event -> check());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        Section form = new Section(
                getTranslation("billing.import.text"),
                new Paragraph(getTranslation("billing.import.format")),
                text,
                pace,
                waiting);
        form.setActions(check, run);
        Div sections = new Div(form, result);
        sections.addClassName("sections");
        add(new PageHeader(getPageTitle(), getTranslation("billing.import.lead")), sections);
        showWaiting();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.import.title");
    }

    /** What was checked is not what would be imported any more. */
    private void changed() {
        text.setInvalid(false);
        run.setEnabled(false);
        result.removeAll();
    }

    private void check() {
        boolean given = !text.getValue().isBlank();
        text.setInvalid(!given);
        if (!given) {
            text.setErrorMessage(getTranslation("billing.import.empty"));
            text.focus();
            return;
        }
        CustomerImportSummary summary = attempt(customers::rehearse);
        if (summary != null) {
            show("billing.import.checked", summary);
            run.setEnabled(summary.created() + summary.given() > 0);
        }
    }

    private void run() {
        Integer perMinute = pace.getValue();
        boolean valid = perMinute != null && perMinute >= 1 && perMinute <= CustomerImportAdministration.FASTEST;
        pace.setInvalid(!valid);
        if (!valid) {
            pace.focus();
            return;
        }
        CustomerImportSummary summary = attempt(typed -> customers.run(typed, perMinute));
        if (summary != null) {
            run.setEnabled(false);
            show("billing.import.done", summary);
            showWaiting();
        }
    }

    private @Nullable CustomerImportSummary attempt(Function<String, CustomerImportSummary> act) {
        try {
            return act.apply(text.getValue());
        } catch (DomainException refusal) {
            Notices.refusal(refusal);
            return null;
        }
    }

    private void showWaiting() {
        waiting.setText(getTranslation("billing.import.waiting", customers.waiting()));
    }

    private void show(String title, CustomerImportSummary summary) {
        UnaryOperator<String> label = part -> getTranslation("billing.import." + part);
        Section section = new Section(
                getTranslation(title),
                new FactList()
                        .add(label.apply("created"), String.valueOf(summary.created()))
                        .add(label.apply("given"), String.valueOf(summary.given()))
                        .add(label.apply("unchanged"), String.valueOf(summary.unchanged()))
                        .add(label.apply("problems"), String.valueOf(summary.problems())));
        if (summary.problems() > 0) {
            section.add(new Paragraph(label.apply("skipped")), problems(summary));
        }
        if (summary.problems() > summary.told().size()) {
            section.add(new Paragraph(getTranslation(
                    "billing.import.problems.more", summary.told().size())));
        }
        result.removeAll();
        result.add(section);
    }

    private UnorderedList problems(CustomerImportSummary summary) {
        UnorderedList list = new UnorderedList();
        list.addClassName("admin-list");
        summary.told().forEach(problem -> list.add(new ListItem(said(problem))));
        return list;
    }

    private String said(LineProblem problem) {
        return getTranslation("billing.import.line", problem.line()) + ": "
                + getTranslation(problem.problem().textKey());
    }
}
