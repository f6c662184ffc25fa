package com.rotki.portal.admin.ui;

import com.rotki.portal.devices.AdminDevice;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.signals.Signal;
import java.util.List;

/** All devices, read as one scrolls. In a narrow window each is a card instead of a row with columns. */
final class DeviceGrid extends Grid<AdminDevice> {

    private static final int NARROW = 800;
    private static final int PAGE = 50;
    private static final int SHORT = 10;

    private final List<Column<AdminDevice>> wide;
    private final Column<AdminDevice> card;

    DeviceGrid() {
        super(PAGE);
        addClassName("admin-devices");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.MULTI);
        ((GridMultiSelectionModel<AdminDevice>) getSelectionModel()).setDragSelect(true);
        setEmptyStateText(getTranslation("admin.devices.none"));
        wide = List.of(
                addComponentColumn(AdminDeviceFormatter::name)
                        .setHeader(header("device"))
                        .setFlexGrow(3),
                addComponentColumn(AdminDeviceFormatter::account)
                        .setHeader(header("account"))
                        .setFlexGrow(3),
                addComponentColumn(AdminDeviceFormatter::lastContact)
                        .setHeader(header("contact"))
                        .setFlexGrow(2),
                addComponentColumn(AdminDeviceFormatter::state)
                        .setHeader(header("state"))
                        .setFlexGrow(2));
        card = addComponentColumn(AdminDeviceFormatter::card).setHeader(header("device"));
        card.setVisible(false);
    }

    void show(DevicePages pages) {
        deselectAll();
        // A short list is as high as it is; a long one scrolls within the page.
        setAllRowsVisible(pages.fitsIn(SHORT));
        setItems(pages.dataProvider()).setItemCountUnknown();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        Signal.effect(
                this,
                () -> adapt(attach.getUI().getPage().windowSizeSignal().get().width()));
    }

    private void adapt(int width) {
        boolean narrow = width > 0 && width < NARROW;
        wide.forEach(column -> column.setVisible(!narrow));
        card.setVisible(narrow);
    }

    private String header(String key) {
        return getTranslation("admin.devices.column." + key);
    }
}
