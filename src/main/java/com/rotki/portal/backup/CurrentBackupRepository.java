package com.rotki.portal.backup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface CurrentBackupRepository extends Repository<CurrentBackup, UUID> {

    Optional<CurrentBackup> findByAccountId(UUID accountId);

    List<CurrentBackup> findByAccountIdGreaterThanOrderByAccountId(UUID after, Limit most);

    CurrentBackup save(CurrentBackup current);

    void delete(CurrentBackup current);
}
