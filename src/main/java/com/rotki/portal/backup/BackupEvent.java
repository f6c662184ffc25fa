package com.rotki.portal.backup;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Something that happened to the encrypted backups of an account. */
public sealed interface BackupEvent extends AccountEvent {

    /**
     * A backup arrived as a whole and is the current one. The app uploads as often as every hour: the log keeps the first of a
     * day.
     *
     * @param size in bytes
     */
    record BackupUploaded(AccountId account, Instant at, Actor actor, long size, boolean worthLogging)
            implements BackupEvent {
        @Override
        public EventKind kind() {
            return EventKind.BACKUP_UPLOADED;
        }

        static final Duration LOGGED_ONCE_IN = Duration.ofDays(1);
    }

    /** A part of a backup arrived. For open pages; the log keeps what comes of it. */
    record UploadProgressed(AccountId account, Instant at, Actor actor) implements BackupEvent {
        @Override
        public EventKind kind() {
            return EventKind.UPLOAD_PROGRESSED;
        }

        @Override
        public boolean worthLogging() {
            return false;
        }
    }

    /**
     * The app wanted to upload a backup and was refused. It tries again every hour: the log keeps the first of a row.
     *
     * @param code why, as {@code backup.too-large}
     */
    record UploadRefused(AccountId account, Instant at, Actor actor, String code, boolean worthLogging)
            implements BackupEvent {
        @Override
        public EventKind kind() {
            return EventKind.UPLOAD_REFUSED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("code", code);
        }
    }

    /**
     * The owner went back to an earlier version: the app gets that one from now on.
     *
     * @param uploadedAt when that version came
     */
    record BackupMadeCurrent(AccountId account, Instant at, Actor actor, Instant uploadedAt) implements BackupEvent {
        @Override
        public EventKind kind() {
            return EventKind.BACKUP_MADE_CURRENT;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("uploadedAt", uploadedAt.toString());
        }
    }

    /**
     * Somebody who was signed in to the portal got a version of the backup.
     *
     * @param uploadedAt when that version came
     */
    record BackupDownloaded(AccountId account, Instant at, Actor actor, Instant uploadedAt) implements BackupEvent {
        @Override
        public EventKind kind() {
            return EventKind.BACKUP_DOWNLOADED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("uploadedAt", uploadedAt.toString());
        }
    }

    /**
     * The owner deleted one version of the backup.
     *
     * @param uploadedAt when that version came
     */
    record BackupVersionDeleted(AccountId account, Instant at, Actor actor, Instant uploadedAt) implements BackupEvent {
        @Override
        public EventKind kind() {
            return EventKind.BACKUP_VERSION_DELETED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("uploadedAt", uploadedAt.toString());
        }
    }

    /**
     * The owner deleted the whole copy in the cloud.
     *
     * @param versions how many there were
     */
    record BackupsDeleted(AccountId account, Instant at, Actor actor, int versions) implements BackupEvent {
        @Override
        public EventKind kind() {
            return EventKind.BACKUPS_DELETED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("versions", String.valueOf(versions));
        }
    }

    /** No device has renewed the backup for long: a sync that stopped and said nothing. */
    record BackupGrewOld(AccountId account, Instant at, Actor actor) implements BackupEvent {
        @Override
        public EventKind kind() {
            return EventKind.BACKUP_GREW_OLD;
        }
    }

    /**
     * The backups were deleted because the subscription had ended long ago.
     *
     * @param versions how many there were
     */
    record BackupsExpired(AccountId account, Instant at, Actor actor, int versions) implements BackupEvent {
        @Override
        public EventKind kind() {
            return EventKind.BACKUPS_EXPIRED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("versions", String.valueOf(versions));
        }
    }

    /** The subscription has ended: the backups will be deleted, unless it is renewed. */
    sealed interface ExpiryAnnounced extends AccountEvent {

        /** Returns when that will be. */
        Instant deletedAt();

        @Override
        default Map<String, String> details() {
            return Map.of("deletedAt", deletedAt().toString());
        }

        /** Told when the subscription has ended. */
        record BackupsEndLater(AccountId account, Instant at, Actor actor, Instant deletedAt)
                implements ExpiryAnnounced {
            @Override
            public EventKind kind() {
                return EventKind.BACKUPS_END_LATER;
            }
        }

        /** Told when a month is left. */
        record BackupsEndInMonth(AccountId account, Instant at, Actor actor, Instant deletedAt)
                implements ExpiryAnnounced {
            @Override
            public EventKind kind() {
                return EventKind.BACKUPS_END_IN_MONTH;
            }
        }

        /** Told when a week is left, for the last time. */
        record BackupsEndInWeek(AccountId account, Instant at, Actor actor, Instant deletedAt)
                implements ExpiryAnnounced {
            @Override
            public EventKind kind() {
                return EventKind.BACKUPS_END_IN_WEEK;
            }
        }
    }
}
