package com.rotki.portal.appapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.rotki.portal.backup.AppBackupService.Metadata;
import com.rotki.portal.devices.AppDeviceService.RegisteredDevice;
import com.rotki.portal.subscription.Entitlements;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The app's JSON, as it reads it (protocol, section 4): snake case, no member is ever null, none is named {@code
 * error}.
 */
final class AppJson {

    private AppJson() {}

    /** An answer that has nothing to say but its status. */
    record Done() {}

    /** Answer to a registration, also of a device that was registered before. */
    record Registered(boolean registered) {}

    /** The devices of the account. */
    record Devices(int limit, List<Device> devices) {
        Devices {
            devices = List.copyOf(devices);
        }
    }

    /**
     * One device.
     *
     * @param lastSeenAt unix seconds; a text here would fail the whole list in the app
     */
    record Device(
            @JsonProperty("device_identifier") String deviceIdentifier,
            @JsonProperty("device_name") String deviceName,
            String platform,
            String user,
            @JsonProperty("last_seen_at") long lastSeenAt) {

        static Device of(RegisteredDevice device) {
            return new Device(
                    device.identifier(), device.name(), device.platform(), device.user(), device.lastSeenSeconds());
        }
    }

    /**
     * The limits of the subscription: every member, because an app of any version fails without the one it asks for.
     */
    record Limits(
            @JsonProperty("current_tier") String currentTier,
            @JsonProperty("limit_of_devices") int limitOfDevices,
            @JsonProperty("pnl_events_limit") int pnlEventsLimit,
            @JsonProperty("max_backup_size_mb") int maxBackupSizeMb,
            @JsonProperty("history_events_limit") int historyEventsLimit,
            @JsonProperty("reports_lookup_limit") int reportsLookupLimit,
            @JsonProperty("eth_staked_limit") int ethStakedLimit,
            @JsonAnyGetter SortedMap<String, Boolean> capabilities,
            SortedMap<String, String> unlocks) {

        Limits {
            capabilities = Collections.unmodifiableSortedMap(new TreeMap<>(capabilities));
            unlocks = Collections.unmodifiableSortedMap(new TreeMap<>(unlocks));
        }

        static Limits of(Entitlements entitlements, Map<String, String> unlocks) {
            var tier = entitlements.tier();
            return new Limits(
                    tier.name(),
                    tier.devices(),
                    tier.pnlEvents(),
                    tier.maxBackupSizeMb(),
                    tier.historyEvents(),
                    tier.reportsLookup(),
                    tier.ethStaked(),
                    entitlements.capabilitiesByName(),
                    new TreeMap<>(unlocks));
        }
    }

    /** A chunk arrived, and others are still to come. */
    record UploadGoesOn(@JsonProperty("upload_id") String uploadId) {}

    /** The whole file arrived and is the current backup. */
    record UploadDone(boolean success) {}

    /** The lowest tier for each capability. */
    record Unlocks(SortedMap<String, String> unlocks) {
        Unlocks {
            unlocks = Collections.unmodifiableSortedMap(new TreeMap<>(unlocks));
        }
    }

    /** The stored backup; the app counts premium as inactive if a member is missing. */
    record DataMetadata(
            @JsonProperty("upload_ts") long uploadTs,
            @JsonProperty("last_modify_ts") long lastModifyTs,
            @JsonProperty("data_hash") String dataHash,
            @JsonProperty("data_size") long dataSize) {

        /** Nothing was ever uploaded. */
        static final DataMetadata NOTHING = new DataMetadata(0, 0, "", 0);

        static DataMetadata of(Metadata backup) {
            return new DataMetadata(
                    backup.uploadedAt().getEpochSecond(), backup.lastModified(), backup.fileHash(), backup.size());
        }
    }
}
