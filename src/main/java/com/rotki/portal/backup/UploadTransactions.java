package com.rotki.portal.backup;

import com.rotki.portal.backup.BackupEvent.BackupUploaded;
import com.rotki.portal.backup.BackupEvent.UploadProgressed;
import com.rotki.portal.backup.BackupEvent.UploadRefused;
import com.rotki.portal.blobstore.BlobGarbageCollector;
import com.rotki.portal.blobstore.StoredBlob;
import com.rotki.portal.platform.ConnectedDevices;
import com.rotki.portal.platform.StoredMoment;
import com.rotki.portal.platform.security.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The short transactions between which the bytes of an upload travel: none is open while a sender's network is slow. Each
 * holds the account's lock, so that the chunks of one file and several uploads of one account wait for each other here.
 */
@Component
class UploadTransactions {

    private final LiveUploads uploads;
    private final Versions versions;
    private final ConnectedDevices devices;
    private final BlobGarbageCollector garbage;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UploadTransactions(
            LiveUploads uploads,
            Versions versions,
            ConnectedDevices devices,
            BlobGarbageCollector garbage,
            ApplicationEventPublisher events,
            Clock clock) {
        this.uploads = uploads;
        this.versions = versions;
        this.devices = devices;
        this.garbage = garbage;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the place for another chunk of an upload; none if the upload is complete already. */
    @Transactional
    public UploadPlan next(Actor actor, UUID id, UploadChunk chunk) {
        BackupUpload upload = uploads.lock(actor.account(), id);
        int number = UploadRules.requireNext(upload, chunk);
        requireOpenOrDone(upload);
        String blobKey =
                upload.state() == UploadState.DONE ? null : upload.blobKey().orElseThrow();
        boolean allThere = upload.state() == UploadState.OPEN
                && upload.complete()
                && chunk.range().last();
        return new UploadPlan(id, blobKey, number, allThere);
    }

    /**
     * Keeps that a chunk is in the store. Returns the receipts of all chunks if it was the last one missing. A chunk that
     * came twice counts once.
     */
    @Transactional
    public Optional<List<String>> received(Actor actor, UploadPlan plan, String receipt) {
        BackupUpload upload = uploads.lock(actor.account(), plan.upload());
        requireOpenOrDone(upload);
        if (upload.state() == UploadState.DONE) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        upload.received(plan.number(), receipt, now)
                .ifPresent(before -> garbage.addChunk(upload.blobKey().orElseThrow(), before));
        events.publishEvent(new UploadProgressed(actor.account(), now, actor));
        return upload.complete() ? Optional.of(upload.check(now)) : Optional.empty();
    }

    /** Has the chunks of a complete upload assembled once more: returns their receipts; empty if it is done by now. */
    @Transactional
    public Optional<List<String>> checkAgain(Actor actor, UUID id) {
        BackupUpload upload = uploads.lock(actor.account(), id);
        requireOpenOrDone(upload);
        return upload.state() == UploadState.DONE ? Optional.empty() : Optional.of(upload.check(clock.instant()));
    }

    /** The chunks could not be assembled. The app sends the last one once more, which tries again. */
    @Transactional
    public void reopen(Actor actor, UUID id) {
        requireChecking(actor, id).reopen();
    }

    /** Makes the stored file the current backup, if it is the one that was signed. Returns whether it is. */
    @Transactional
    public boolean finish(Actor actor, UUID id, StoredBlob stored) {
        BackupUpload upload = requireChecking(actor, id);
        Instant now = clock.instant();
        boolean asSigned =
                stored.size() == upload.totalSize() && stored.sha256().equals(upload.fileHash());
        if (asSigned) {
            boolean worthLogging = versions.current(actor.account())
                    .map(BackupVersion::uploadedAt)
                    .filter(at ->
                            at.isAfter(now.minus(BackupUploaded.LOGGED_ONCE_IN)) && !StoredMoment.isAhead(at, now))
                    .isEmpty();
            versions.add(actor.account(), upload, UploadingDevice.of(devices.list()), now);
            upload.done(now);
            events.publishEvent(new BackupUploaded(actor.account(), now, actor, upload.totalSize(), worthLogging));
        } else {
            String code = UploadRefusedException.hashMismatch().code();
            upload.refuse(code, now);
            garbage.add(upload.blobKey().orElseThrow());
            events.publishEvent(new UploadRefused(actor.account(), now, actor, code, true));
        }
        return asSigned;
    }

    private static void requireOpenOrDone(BackupUpload upload) {
        switch (upload.state()) {
            case OPEN, DONE -> {}
            case CHECKING -> throw UploadRefusedException.stillChecking();
            case REFUSED -> throw UploadRefusedException.hashMismatch();
            case INTERRUPTED -> throw UploadRefusedException.unknownUpload();
        }
    }

    private BackupUpload requireChecking(Actor actor, UUID id) {
        BackupUpload upload = uploads.lock(actor.account(), id);
        if (upload.state() != UploadState.CHECKING) {
            throw UploadRefusedException.unknownUpload();
        }
        return upload;
    }

    /**
     * The place for a chunk.
     *
     * @param blobKey null if nothing is to be written: the upload is complete already
     * @param number of the chunk, from 1
     * @param allThere whether the chunk is there already and nothing is missing but that they are put together
     */
    record UploadPlan(UUID upload, @Nullable String blobKey, int number, boolean allThere) {}
}
