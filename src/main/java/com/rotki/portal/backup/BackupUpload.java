package com.rotki.portal.backup;

import com.rotki.portal.backup.BackupOverview.UploadSummary;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.StoredMoment;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An upload of the app: its chunks come one after the other, all as long as the first one except the last. */
@Entity
class BackupUpload {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID accountId;

    private @Nullable String blobKey;

    @Column(updatable = false)
    private String fileHash;

    private long totalSize;

    @Column(updatable = false)
    private long lastModified;

    @Column(updatable = false)
    private long chunkSize;

    private int chunks;

    @Enumerated(EnumType.STRING)
    private UploadState state;

    private @Nullable String code;

    @Column(updatable = false)
    private @Nullable String appVersion;

    @Column(updatable = false)
    private Instant startedAt;

    private Instant lastAt;
    private int attempts = 1;

    @ElementCollection
    @CollectionTable(name = "backup_chunk", joinColumns = @JoinColumn(name = "upload_id"))
    @MapKeyColumn(name = "number")
    @Column(name = "receipt")
    private Map<Integer, String> receipts = new TreeMap<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected BackupUpload() {
        // for JPA
    }

    private BackupUpload(
            AccountId account, UploadChunk first, @Nullable String blobKey, UploadState state, Instant startedAt) {
        this.id = UUID.randomUUID();
        this.accountId = account.value();
        this.blobKey = blobKey;
        this.fileHash = first.fileHash();
        this.totalSize = first.totalSize();
        this.lastModified = first.lastModified();
        this.chunkSize = first.range().length();
        this.state = state;
        this.appVersion = first.appVersion();
        this.startedAt = startedAt;
        this.lastAt = startedAt;
    }

    static BackupUpload begin(AccountId account, UploadChunk first, String blobKey, Instant at) {
        return new BackupUpload(account, first, blobKey, UploadState.OPEN, at);
    }

    /** Creates an upload that was refused before a byte was stored. */
    static BackupUpload refused(AccountId account, UploadChunk first, String code, Instant at) {
        var refused = new BackupUpload(account, first, null, UploadState.REFUSED, at);
        refused.code = code;
        return refused;
    }

    void refusedAgain(long size, Instant at) {
        totalSize = size;
        lastAt = at;
        attempts++;
    }

    /** Keeps that a chunk is in the store. Returns the receipt of the one that it took the place of. */
    Optional<String> received(int number, String receipt, Instant at) {
        String before = receipts.put(number, receipt);
        chunks = receipts.size();
        lastAt = at;
        return Optional.ofNullable(before).filter(other -> !other.equals(receipt));
    }

    /** From here on no chunk is taken any more: they are being put together. */
    List<String> check(Instant at) {
        moveTo(UploadState.CHECKING, at);
        return new ArrayList<>(new TreeMap<>(receipts).values());
    }

    /** They could not be put together, and can be sent again. */
    void reopen() {
        moveTo(UploadState.OPEN, lastAt);
    }

    void done(Instant at) {
        moveTo(UploadState.DONE, at);
        receipts.clear();
    }

    void refuse(String why, Instant at) {
        moveTo(UploadState.REFUSED, at);
        code = why;
        receipts.clear();
    }

    /** Ends what was never finished; when something last arrived of it stays as it is. */
    void interrupt() {
        moveTo(UploadState.INTERRUPTED, lastAt);
        receipts.clear();
    }

    private void moveTo(UploadState next, Instant at) {
        state = next;
        lastAt = at;
    }

    UUID id() {
        return id;
    }

    Optional<String> blobKey() {
        return Optional.ofNullable(blobKey);
    }

    String fileHash() {
        return fileHash;
    }

    long totalSize() {
        return totalSize;
    }

    long lastModified() {
        return lastModified;
    }

    long chunkSize() {
        return chunkSize;
    }

    /** Returns how many chunks are there; they are the first ones. */
    int chunks() {
        return chunks;
    }

    boolean complete() {
        return received() == totalSize;
    }

    @Nullable String appVersion() {
        return appVersion;
    }

    UploadState state() {
        return state;
    }

    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    Instant lastAt() {
        return lastAt;
    }

    boolean isOf(AccountId account) {
        return accountId.equals(account.value());
    }

    /** Returns whether {@code chunk} says that it belongs to the file that this upload is of. */
    boolean isOfSameFile(UploadChunk chunk) {
        return fileHash.equals(chunk.fileHash())
                && totalSize == chunk.totalSize()
                && lastModified == chunk.lastModified();
    }

    boolean underWay() {
        return UploadState.UNDER_WAY.contains(state);
    }

    /** Returns whether nothing more will come of it, though it was never ended. */
    boolean abandoned(Instant now) {
        return silentSince(now.minus(BackupSettings.ABANDONED_AFTER))
                || (underWay() && StoredMoment.isAhead(lastAt, now));
    }

    /** Returns whether it never ended and nothing came since {@code since}. */
    boolean silentSince(Instant since) {
        return underWay() && lastAt.isBefore(since);
    }

    UploadSummary summary(Instant now) {
        UploadState shown = abandoned(now) ? UploadState.INTERRUPTED : state;
        return new UploadSummary(shown, received(), totalSize, code, attempts, startedAt, lastAt);
    }

    private long received() {
        return state == UploadState.DONE ? totalSize : Math.min(totalSize, chunks * chunkSize);
    }
}
