package com.rotki.portal.shell.ui;

import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.ui.Brand;
import com.rotki.portal.platform.ui.CopyField;
import com.rotki.portal.platform.ui.FrameObserver;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.PageBanner;
import com.rotki.portal.platform.ui.PasskeyButton;
import com.rotki.portal.platform.ui.SecretField;
import com.rotki.portal.platform.ui.SessionTimer;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.UsageMeter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;

/**
 * The frame: brand and navigation at the side, on a phone in a drawer; the account menu above; the page in the middle.
 *
 * <p>Sections and dialogs come as beans of any module, so Vaadin's bundler cannot see from a page's class which
 * components it will show: the frame names them, else their code would not be loaded.
 */
@Layout
@AnonymousAllowed
@JsModule("./announcements.ts")
@Uses(Checkbox.class)
@Uses(CopyField.class)
@Uses(Dialog.class)
@Uses(Icon.class)
@Uses(PasskeyButton.class)
@Uses(PasswordField.class)
@Uses(RadioButtonGroup.class)
@Uses(SecretField.class)
@Uses(SessionTimer.class)
@Uses(SideNav.class)
@Uses(SideNavItem.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(TimeText.class)
@Uses(UsageMeter.class)
final class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT_ID = "content";

    private final Main content = new Main();
    private final Anchor skipLink = new Anchor();

    MainLayout(
            MainMenu menu,
            AccountMenu accountMenu,
            List<PageBanner> banners,
            List<FrameObserver> observers,
            CurrentActor currentActor) {
        if (currentActor.find().filter(Actor::isVisiting).isPresent()) {
            OwnerAction.visited(UI.getCurrent());
        }
        addClassName("main-layout");
        setPrimarySection(Section.DRAWER);
        content.setId(CONTENT_ID);
        content.addClassName("content");
        // The frame scrolls it: whoever has only a keyboard needs something in it to scroll with, also where no link
        // is.
        content.getElement().setAttribute("tabindex", "0");
        skipLink.setText(getTranslation("shell.skip-to-content"));
        skipLink.setRouterIgnore(true);
        skipLink.addClassName("skip-link");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        // Whoever is not signed in has no menu to open: the name stands there instead.
        Component start = currentActor.find().isPresent() ? toggle : new Brand();
        Div bar = new Div(skipLink, start, accountMenu);
        bar.addClassName("top-bar");
        addToNavbar(bar);
        addToDrawer(new Brand(), menu.build());
        setContent(new Div(banners(banners), content));
        observers.forEach(observer -> observer.opened(this));
    }

    /** Keeps every page inside the one main landmark. */
    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.removeAll();
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement page) {
        content.removeAll();
    }

    /** A link to a part of the page needs the page's address. Views name themselves (“Devices”), which happens after this; the frame then adds whose page it is. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        skipLink.setHref("/" + event.getLocation().getPathWithQueryParameters() + "#" + CONTENT_ID);
        getUI().ifPresent(ui -> ui.beforeClientResponse(this, context -> nameWindow(ui)));
    }

    private void nameWindow(UI ui) {
        String title = ui.getInternals().getTitle();
        if (title != null) {
            ui.getPage().setTitle(getTranslation("shell.page-title", title));
        }
    }

    private static Component banners(List<PageBanner> banners) {
        Div above = new Div();
        above.addClassName("page-banners");
        banners.stream()
                .sorted(Comparator.comparingInt(PageBanner::order))
                .flatMap(banner -> banner.content().stream())
                .forEach(above::add);
        return above;
    }
}
