package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.AccountSnapshot;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.RefusalExplanation;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.requestlog.RefusalSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The latest requests of the app that were refused, and why. */
final class RefusedRequestsSection extends Composite<Section> {

    static final String ANCHOR = "refused-requests";

    private final transient RefusalExplanation explanation;
    private final Div content = new Div();
    private final Paragraph news = new Paragraph();
    private @Nullable List<RefusalSummary> shown;

    RefusedRequestsSection(RefusalExplanation explanation) {
        this.explanation = explanation;
    }

    /** Returns a link to it, from wherever in the portal. */
    static PartLink link() {
        return new PartLink(SecurityView.ROUTE, ANCHOR, I18NProvider.translate("guidance.link.refused"));
    }

    @Override
    protected Section initContent() {
        news.getElement().setAttribute("role", "status");
        news.addClassName("visually-hidden");
        return new Section(
                getTranslation("guidance.refused.title"),
                new Paragraph(getTranslation("guidance.refused.lead")),
                content,
                news);
    }

    /** Shows the refusals. One that came while the page was open is read out. */
    void show(AccountSnapshot facts) {
        List<RefusalSummary> refusals = facts.refusals();
        if (refusals.equals(shown)) {
            return;
        }
        if (shown != null && !refusals.isEmpty()) {
            String reason =
                    getTranslation(AppRefusal.reasonKey(refusals.getFirst().code()));
            news.setText(getTranslation("guidance.refused.news", reason));
        }
        shown = refusals;
        content.removeAll();
        content.add(refusals.isEmpty() ? nothing() : list(facts));
    }

    private EmptyState nothing() {
        return new EmptyState(
                VaadinIcon.CHECK,
                getTranslation("guidance.refused.none.title"),
                getTranslation("guidance.refused.none.text"));
    }

    private OrderedList list(AccountSnapshot facts) {
        OrderedList list = new OrderedList();
        list.addClassName("refused-list");
        facts.refusals()
                .forEach(refusal ->
                        list.add(new RefusedRequestItem(refusal, facts.device(refusal.device()), explanation)));
        return list;
    }
}
