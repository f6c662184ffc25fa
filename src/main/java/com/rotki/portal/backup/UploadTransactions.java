package com.rotki.portal.backup;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.backup.BackupEvent.BackupUploaded;
import com.rotki.portal.backup.BackupEvent.UploadProgressed;
import com.rotki.portal.backup.BackupEvent.UploadRefused;
import com.rotki.portal.platform.StoredMoment;
import com.rotki.portal.platform.security.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The short transactions between which the bytes of an upload travel: none is open while somebody's network is waited
 * for. Each holds the account's lock, so that the chunks of one file and several uploads of one account wait for each
 * other here.
 */
@Component
class UploadTransactions {

    private final BackupUploadRepository uploads;
    private final UploadRoom room;
    private final Versions versions;
    private final UploadingDevices devices;
    private final BlobGarbageCollector waste;
    private final AccountLock lock;
    private final BackupBytes bytes;
    private final BackupSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UploadTransactions(
            BackupUploadRepository uploads,
            UploadRoom room,
            Versions versions,
            UploadingDevices devices,
            BlobGarbageCollector waste,
            AccountLock lock,
            BackupBytes bytes,
            BackupSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.uploads = uploads;
        this.room = room;
        this.versions = versions;
        this.devices = devices;
        this.waste = waste;
        this.lock = lock;
        this.bytes = bytes;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Requires that a new upload may begin, judged by its signed parameters, before a byte is read. */
    @Transactional
    public void require(Actor actor, UploadChunk chunk) {
        lock.acquire(actor.account());
        UploadRules.requireFirst(chunk, bytes.leastChunk());
        room.interruptAbandonedAndRequireRoom(actor.account(), chunk, clock.instant());
    }

    /** Begins a new upload, whose bytes go to {@code blobKey}. */
    @Transactional
    public UploadPlan begin(Actor actor, UploadChunk chunk, String blobKey) {
        require(actor, chunk);
        Instant now = clock.instant();
        BackupUpload upload = uploads.save(BackupUpload.begin(actor.account(), chunk, blobKey, now));
        events.publishEvent(new UploadProgressed(actor.account(), now, actor));
        return new UploadPlan(upload.id(), blobKey, 1, false);
    }

    /** Says where another chunk of an upload goes; nowhere, if it is the last one of a file that is there already. */
    @Transactional
    public UploadPlan goOn(Actor actor, UUID id, UploadChunk chunk) {
        lock.acquire(actor.account());
        BackupUpload upload = find(actor, id).orElseThrow(UploadRefusedException::unknownUpload);
        int number = UploadRules.requireNext(upload, chunk);
        requireNotRefused(upload);
        String blobKey =
                upload.state() == UploadState.DONE ? null : upload.blobKey().orElseThrow();
        boolean allThere = upload.state() == UploadState.OPEN
                && upload.complete()
                && chunk.range().last();
        return new UploadPlan(id, blobKey, number, allThere);
    }

    /**
     * Keeps that a chunk is in the store. Returns the receipts of all chunks if it was the last that was missing; a chunk
     * that came twice at the same time, and the second time when all were there, counts once.
     */
    @Transactional
    public Optional<List<String>> received(Actor actor, UploadPlan plan, String receipt) {
        lock.acquire(actor.account());
        BackupUpload upload = find(actor, plan.upload()).orElseThrow(UploadRefusedException::unknownUpload);
        requireNotRefused(upload);
        if (upload.state() == UploadState.DONE) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        upload.received(plan.number(), receipt, now)
                .ifPresent(before -> waste.addChunk(upload.blobKey().orElseThrow(), before));
        events.publishEvent(new UploadProgressed(actor.account(), now, actor));
        return upload.complete() ? Optional.of(upload.check(now)) : Optional.empty();
    }

    /** Returns the receipts of all chunks, which are there and are to be put together once more; empty if they are by now. */
    @Transactional
    public Optional<List<String>> checkAgain(Actor actor, UUID id) {
        lock.acquire(actor.account());
        BackupUpload upload = find(actor, id).orElseThrow(UploadRefusedException::unknownUpload);
        requireNotRefused(upload);
        return upload.state() == UploadState.DONE ? Optional.empty() : Optional.of(upload.check(clock.instant()));
    }

    /** The parts could not be assembled. The app sends the last chunk once more, which tries again. */
    @Transactional
    public void reopen(Actor actor, UUID id) {
        lock.acquire(actor.account());
        open(actor, id, UploadState.CHECKING).reopen();
    }

    /** Makes what is in the store the current backup, if it is what was signed. Returns whether it is. */
    @Transactional
    public boolean finish(Actor actor, UUID id, StoredBlob stored) {
        lock.acquire(actor.account());
        BackupUpload upload = open(actor, id, UploadState.CHECKING);
        Instant now = clock.instant();
        boolean asSigned =
                stored.size() == upload.totalSize() && stored.sha256().equals(upload.fileHash());
        if (asSigned) {
            boolean worthLogging = versions.current(actor.account())
                    .map(BackupVersion::uploadedAt)
                    .filter(at ->
                            at.isAfter(now.minus(BackupUploaded.LOGGED_ONCE_IN)) && !StoredMoment.isAhead(at, now))
                    .isEmpty();
            versions.add(actor.account(), upload, devices.guess(), now);
            upload.done(now);
            events.publishEvent(new BackupUploaded(actor.account(), now, actor, upload.totalSize(), worthLogging));
        } else {
            String code = UploadRefusedException.hashMismatch().code();
            upload.refuse(code, now);
            waste.add(upload.blobKey().orElseThrow());
            events.publishEvent(new UploadRefused(actor.account(), now, actor, code, true));
        }
        return asSigned;
    }

    private static void requireNotRefused(BackupUpload upload) {
        switch (upload.state()) {
            case OPEN, DONE -> {}
            case CHECKING -> throw UploadRefusedException.stillChecking();
            case REFUSED -> throw UploadRefusedException.hashMismatch();
            case INTERRUPTED -> throw UploadRefusedException.unknownUpload();
        }
    }

    private BackupUpload open(Actor actor, UUID id, UploadState state) {
        return find(actor, id)
                .filter(upload -> upload.state() == state)
                .orElseThrow(UploadRefusedException::unknownUpload);
    }

    private Optional<BackupUpload> find(Actor actor, UUID id) {
        Instant since = clock.instant().minus(settings.uploadLifetime());
        return uploads.findById(id)
                .filter(upload ->
                        upload.isOf(actor.account()) && !upload.lastAt().isBefore(since));
    }
}
