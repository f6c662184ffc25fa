package com.rotki.portal.backup;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.backup.BackupEvent.UploadProgressed;
import com.rotki.portal.backup.BackupEvent.UploadRefused;
import com.rotki.portal.backup.UploadTransactions.UploadPlan;
import com.rotki.portal.platform.security.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins uploads, or keeps why one was refused. Both hold the account's lock. */
@Component
class UploadStart {

    private final BackupUploadRepository uploads;
    private final UploadRoom room;
    private final BackupBytes bytes;
    private final AccountLock lock;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UploadStart(
            BackupUploadRepository uploads,
            UploadRoom room,
            BackupBytes bytes,
            AccountLock lock,
            ApplicationEventPublisher events,
            Clock clock) {
        this.uploads = uploads;
        this.room = room;
        this.bytes = bytes;
        this.lock = lock;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a new upload, judged by its signed parameters before a byte is read. Its blob is still to be begun.
     *
     * @throws UploadRefusedException if it cannot be the first chunk of such a file, or there is no room for it
     */
    @Transactional
    public UploadPlan begin(Actor actor, UploadChunk chunk) {
        lock.acquire(actor.account());
        Instant now = clock.instant();
        UploadRules.requireFirst(chunk, bytes.leastChunk());
        room.interruptAbandonedAndRequireRoom(actor.account(), chunk, now);
        BackupUpload upload = uploads.save(BackupUpload.begin(actor.account(), chunk, bytes.freshKey(), now));
        events.publishEvent(new UploadProgressed(actor.account(), now, actor));
        return new UploadPlan(upload.id(), upload.blobKey().orElseThrow(), 1, false);
    }

    /**
     * Keeps why an upload was not even begun, so that its owner finds it: the app shows little of it. The app tries again
     * every hour: the same refusal in a row is one row that counts them.
     */
    @Transactional
    public void keepRefusal(Actor actor, UploadChunk chunk, String code) {
        lock.acquire(actor.account());
        Instant now = clock.instant();
        Optional<BackupUpload> same = uploads.findFirstByAccountIdOrderByLastAtDesc(
                        actor.account().value())
                .filter(last -> last.state() == UploadState.REFUSED
                        && last.code().filter(code::equals).isPresent());
        same.ifPresentOrElse(
                last -> last.refusedAgain(chunk.totalSize(), now),
                () -> uploads.save(BackupUpload.refused(actor.account(), chunk, code, now)));
        events.publishEvent(new UploadRefused(actor.account(), now, actor, code, same.isEmpty()));
    }
}
