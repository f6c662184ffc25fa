package com.rotki.portal.backup;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.backup.BackupEvent.UploadRefused;
import com.rotki.portal.platform.security.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps why an upload was not even begun, so that its owner finds it: the app shows little of it. */
@Component
class UploadRefusals {

    private final BackupUploadRepository uploads;
    private final AccountLock lock;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UploadRefusals(BackupUploadRepository uploads, AccountLock lock, ApplicationEventPublisher events, Clock clock) {
        this.uploads = uploads;
        this.lock = lock;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps it. The app tries again every hour: the same in a row is one row that counts them. */
    @Transactional
    public void keep(Actor actor, UploadChunk chunk, String code) {
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
