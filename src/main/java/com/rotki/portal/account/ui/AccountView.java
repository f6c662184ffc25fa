package com.rotki.portal.account.ui;

import com.rotki.portal.account.AccountDeletion;
import com.rotki.portal.account.AccountExport;
import com.rotki.portal.account.AddressService;
import com.rotki.portal.account.OwnerEvent.EmailChangeRequested;
import com.rotki.portal.account.OwnerEvent.EmailChanged;
import com.rotki.portal.account.OwnerEvent.SecondAddressAdded;
import com.rotki.portal.account.OwnerEvent.SecondAddressRemoved;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.DeletionLoss;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.News;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The account: its addresses, its export and its deletion. */
@Route("account")
@Menu(order = 70, icon = "vaadin:user", title = "account.page.menu")
@RolesAllowed({Roles.SUBSCRIBER, Roles.SUPPORT, Roles.ADMIN})
final class AccountView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient AddressService addresses;
    private final AddressSection addressSection;
    private final DeletionSection deletionSection;

    AccountView(
            AddressService addresses,
            AccountExport export,
            AccountDeletion deletion,
            List<DeletionLoss> losses,
            StepUp stepUp,
            LiveUpdates liveUpdates) {
        this.addresses = addresses;
        addressSection = new AddressSection(addresses, stepUp);
        deletionSection = new DeletionSection(deletion, losses, stepUp);
        addClassName("account-page");
        add(
                new PageHeader(getPageTitle(), getTranslation("account.page.lead")),
                addressSection,
                new ExportSection(export, stepUp),
                deletionSection);
        liveUpdates.listen(this, this::happened);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.page.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void happened(News news) {
        if (news.includes(
                EmailChangeRequested.class, EmailChanged.class, SecondAddressAdded.class, SecondAddressRemoved.class)) {
            refresh();
        }
    }

    private void refresh() {
        addressSection.refresh();
        deletionSection.refresh(addresses.overview().email());
    }
}
