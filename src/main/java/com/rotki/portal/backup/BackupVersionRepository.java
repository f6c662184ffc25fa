package com.rotki.portal.backup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface BackupVersionRepository extends Repository<BackupVersion, UUID> {

    List<BackupVersion> findByAccountIdOrderByUploadedAtDesc(UUID accountId);

    Optional<BackupVersion> findByAccountIdAndId(UUID accountId, UUID id);

    Optional<BackupVersion> findByAccountIdAndFileHash(UUID accountId, String fileHash);

    BackupVersion save(BackupVersion version);

    void delete(BackupVersion version);
}
