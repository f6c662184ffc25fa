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
import com.rotki.portal.platform.ui.Verbatim;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where admins import some customers: checked first, imported then. */
@Route("admin/import")
@Menu(order = 15, icon = "vaadin:upload-alt", title = "billing.import.title")
@RolesAllowed(Roles.ADMIN)
final class CustomerImportView extends Div implements HasDynamicTitle {

    private static final String EXAMPLE = """
            email,tier,kind,until,language
            ana@example.org,basic,PAID_ELSEWHERE,2027-03-31,en""";
    private static final int LONGEST_QUOTE = 100;

    private final transient CustomerImportAdministration customers;
    private final TextArea text = new TextArea(getTranslation("billing.import.text"));
    private final IntegerField pace = new IntegerField(getTranslation("billing.import.pace"));
    private final Button run = new Button(getTranslation("billing.import.run"), event -> run());
    private final Paragraph next = new Paragraph(getTranslation("billing.import.next.check"));
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
        pace.addClassName("import-pace");
        run.setEnabled(false);
        next.setId("import-next");
        run.getElement().setAttribute("aria-describedby", "import-next");
        Button check = new Button(getTranslation("billing.import.check"), event -> check());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        Section form = new Section(
                getTranslation("billing.import.text"),
                new Paragraph(getTranslation("billing.import.format")),
                example(),
                text,
                pace,
                acts(check),
                next,
                waiting);
        Div sections = new Div(form, result);
        sections.addClassName("sections");
        add(new PageHeader(getPageTitle(), getTranslation("billing.import.lead")), sections);
        showWaiting();
    }

    private static Pre example() {
        Pre example = Verbatim.of(new Pre(EXAMPLE));
        example.addClassName("import-example");
        return example;
    }

    private Div acts(Button check) {
        Div acts = new Div(check, run);
        acts.addClassName("import-acts");
        return acts;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.import.title");
    }

    /** What was checked is not what would be imported any more. */
    private void changed() {
        text.setInvalid(false);
        offer(false, "check");
        result.removeAll();
    }

    /** A button that is off says why beside it. */
    private void offer(boolean possible, String said, Object... facts) {
        run.setEnabled(possible);
        next.setText(getTranslation("billing.import.next." + said, facts));
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
            int possible = summary.created() + summary.given();
            offer(possible > 0, "import", possible);
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
            offer(false, "check");
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
        List<String> lines = text.getValue().lines().toList();
        summary.told().forEach(problem -> list.add(new ListItem(said(problem), quoted(problem, lines))));
        return list;
    }

    private Span said(LineProblem problem) {
        return new Span(getTranslation("billing.import.line", problem.line()) + ": "
                + getTranslation(problem.problem().textKey()));
    }

    private static Code quoted(LineProblem problem, List<String> lines) {
        String line = problem.line() <= lines.size() ? lines.get(problem.line() - 1) : "";
        Code code = Verbatim.code(line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line);
        code.addClassName("import-line");
        code.setVisible(!line.isBlank());
        return code;
    }
}
