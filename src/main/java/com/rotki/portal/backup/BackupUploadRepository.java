package com.rotki.portal.backup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface BackupUploadRepository extends Repository<BackupUpload, UUID> {

    Optional<BackupUpload> findById(UUID id);

    List<BackupUpload> findByAccountId(UUID accountId);

    List<BackupUpload> findByAccountIdAndStateIn(UUID accountId, Collection<UploadState> states);

    Optional<BackupUpload> findFirstByAccountIdOrderByLastAtDesc(UUID accountId);

    List<BackupUpload> findByStateInAndLastAtBeforeAndIdGreaterThanOrderById(
            Collection<UploadState> states, Instant before, UUID id, Limit most);

    BackupUpload save(BackupUpload upload);

    void delete(BackupUpload upload);
}
