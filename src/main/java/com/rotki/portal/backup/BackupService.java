package com.rotki.portal.backup;

import com.rotki.portal.backup.BackupEvent.BackupDownloaded;
import com.rotki.portal.backup.BackupEvent.BackupMadeCurrent;
import com.rotki.portal.backup.BackupEvent.BackupVersionDeleted;
import com.rotki.portal.backup.BackupEvent.BackupsDeleted;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.RecentSignIn;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current account's backups and their earlier versions, for its owner in the portal (requirement B-57). */
@Service
@NameOnRecord("BackupService")
@PreAuthorize(Permissions.READ_BACKUPS)
@Transactional(readOnly = true)
public class BackupService {

    private final BackupSummaries summaries;
    private final Versions versions;
    private final BackupErasure erasure;
    private final BackupBytes bytes;
    private final RecentSignIn recentSignIn;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BackupService(
            BackupSummaries summaries,
            Versions versions,
            BackupErasure erasure,
            BackupBytes bytes,
            RecentSignIn recentSignIn,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.summaries = summaries;
        this.versions = versions;
        this.erasure = erasure;
        this.bytes = bytes;
        this.recentSignIn = recentSignIn;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Returns everything about the backups but their content. */
    public BackupOverview overview() {
        return summaries.of(currentActor.account(), clock.instant());
    }

    /**
     * Has the app get this version from now on. The one that was current stays as an earlier version.
     *
     * @throws BackupRefusedException ({@code backup.unknown})
     */
    @PreAuthorize(Permissions.WRITE_BACKUPS)
    @Transactional
    public void makeCurrent(BackupVersionId id) {
        BackupVersion version = locked(id);
        if (!isCurrent(version)) {
            Instant now = clock.instant();
            versions.makeCurrent(version, now);
            events.publishEvent(new BackupMadeCurrent(version.account(), now, actor(), version.uploadedAt()));
        }
    }

    /**
     * Deletes an earlier version for good.
     *
     * @throws com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws BackupRefusedException ({@code backup.unknown})
     * @throws BackupRefusedException ({@code backup.is-current}) for the current one
     */
    @PreAuthorize(Permissions.WRITE_BACKUPS)
    @Transactional
    public void delete(BackupVersionId id) {
        recentSignIn.require();
        BackupVersion version = locked(id);
        if (isCurrent(version)) {
            throw BackupRefusedException.current();
        }
        versions.delete(version);
        events.publishEvent(
                new BackupVersionDeleted(version.account(), clock.instant(), actor(), version.uploadedAt()));
    }

    /**
     * Deletes the copy in the cloud for good, with all its versions and uploads under way. The data on the devices stays;
     * an app that still syncs uploads a new one.
     *
     * @throws com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException ({@code account.sign-in-not-recent})
     */
    @PreAuthorize(Permissions.WRITE_BACKUPS)
    @Transactional
    public void deleteAll() {
        recentSignIn.require();
        AccountId account = currentActor.account();
        int deleted = erasure.deleteAll(account);
        if (deleted > 0) {
            events.publishEvent(new BackupsDeleted(account, clock.instant(), actor(), deleted));
        }
    }

    /**
     * Requires that a version can be downloaded now.
     *
     * @throws com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws BackupRefusedException ({@code backup.unknown})
     */
    @PreAuthorize(Permissions.WRITE_BACKUPS)
    public void requireDownloadable(BackupVersionId id) {
        recentSignIn.require();
        versions.require(currentActor.account(), id);
    }

    /**
     * Returns the bytes of a version, as the app encrypted them, and keeps that somebody downloaded them.
     *
     * @throws com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws BackupRefusedException ({@code backup.unknown})
     */
    @PreAuthorize(Permissions.WRITE_BACKUPS)
    @Transactional
    public BackupContent download(BackupVersionId id) {
        recentSignIn.require();
        BackupVersion version = versions.require(currentActor.account(), id);
        events.publishEvent(new BackupDownloaded(version.account(), clock.instant(), actor(), version.uploadedAt()));
        return bytes.content(version);
    }

    private BackupVersion locked(BackupVersionId id) {
        return versions.lock(currentActor.account(), id);
    }

    private boolean isCurrent(BackupVersion version) {
        return versions.current(version.account()).filter(version::equals).isPresent();
    }

    private Actor actor() {
        return currentActor.require();
    }
}
