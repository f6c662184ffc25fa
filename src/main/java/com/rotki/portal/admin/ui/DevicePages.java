package com.rotki.portal.admin.ui;

import com.rotki.portal.devices.AdminDevice;
import com.rotki.portal.devices.DeviceAdministration;
import com.rotki.portal.devices.DeviceFilter;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Feeds a grid, which asks by number, from a list that is read on from where it was left. It remembers where the pages
 * ended that it has read; nothing is ever counted.
 */
final class DevicePages {

    private static final int MOST_AT_ONCE = 500;

    private final DeviceAdministration devices;
    private final DeviceFilter filter;
    private final NavigableMap<Integer, AdminDevice.Cursor> ends = new TreeMap<>();

    DevicePages(DeviceAdministration devices, DeviceFilter filter) {
        this.devices = devices;
        this.filter = filter;
    }

    CallbackDataProvider<AdminDevice, Void> dataProvider() {
        return new CallbackDataProvider<>(this::fetch, DevicePages::refuseToCount, AdminDevice::id);
    }

    /** Returns whether the whole list has at most {@code most} devices. */
    boolean fitsIn(int most) {
        return page(0, most + 1).size() <= most;
    }

    private Stream<AdminDevice> fetch(Query<AdminDevice, Void> query) {
        int offset = query.getOffset();
        return readOnTo(offset) ? page(offset, query.getLimit()).stream() : Stream.empty();
    }

    /** Reads up to {@code offset}, which is known already unless somebody jumped; false if the list ends before it. */
    private boolean readOnTo(int offset) {
        int read = known(offset);
        while (read < offset) {
            List<AdminDevice> skipped = page(read, Math.min(offset - read, MOST_AT_ONCE));
            if (skipped.isEmpty()) {
                return false;
            }
            read += skipped.size();
        }
        return true;
    }

    private int known(int offset) {
        Map.@Nullable Entry<Integer, AdminDevice.Cursor> end = ends.floorEntry(offset);
        return end == null ? 0 : end.getKey();
    }

    private List<AdminDevice> page(int offset, int most) {
        List<AdminDevice> page = devices.list(filter, offset == 0 ? null : ends.get(offset), most);
        if (!page.isEmpty()) {
            ends.put(offset + page.size(), page.getLast().cursor());
        }
        return page;
    }

    private static int refuseToCount(Query<AdminDevice, Void> query) {
        throw new UnsupportedOperationException("The devices of all accounts are not counted");
    }
}
