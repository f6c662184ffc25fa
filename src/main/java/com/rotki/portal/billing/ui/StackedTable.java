package com.rotki.portal.billing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/**
 * A table that stands as cards where there is no room for its columns. The roles are named because a browser may take a
 * table that is laid out otherwise for none.
 */
abstract class StackedTable extends NativeTable {

    /** Creates it; {@code caption} is for screen readers, who list tables by it. */
    StackedTable(String caption) {
        addClassName("stacked-table");
        role(this, "table");
        setCaptionText(caption);
        getCaption().addClassName("visually-hidden");
    }

    /** Adds the row of the columns' names. */
    final NativeTableRow addHead() {
        role(getHead(), "rowgroup");
        NativeTableRow row = new NativeTableRow();
        role(row, "row");
        getHead().add(row);
        return row;
    }

    final NativeTableBody addGroup() {
        NativeTableBody body = addBody();
        role(body, "rowgroup");
        return body;
    }

    static NativeTableRow addRow(NativeTableBody body) {
        NativeTableRow row = new NativeTableRow();
        role(row, "row");
        body.add(row);
        return row;
    }

    static NativeTableHeaderCell addColumnHead(NativeTableRow row) {
        return header(row, "columnheader", "col");
    }

    /** Adds the head of a row; {@code scope} is {@code row}, or {@code rowgroup} for all the rows of a group. */
    static NativeTableHeaderCell addRowHead(NativeTableRow row, String scope) {
        return header(row, "rowheader", scope);
    }

    private static NativeTableHeaderCell header(NativeTableRow row, String role, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        role(cell, role);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /** Adds a cell. Screen readers know its column; eyes lose it where the cells stand below each other. */
    static NativeTableCell addCell(NativeTableRow row, Span column, Component content) {
        NativeTableCell cell = row.addDataCell();
        role(cell, "cell");
        column.addClassName("stacked-column");
        column.getElement().setAttribute("aria-hidden", "true");
        cell.add(column, content);
        return cell;
    }

    private static void role(Component part, String role) {
        part.getElement().setAttribute("role", role);
    }
}
