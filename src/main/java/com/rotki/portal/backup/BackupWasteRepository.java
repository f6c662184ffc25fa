package com.rotki.portal.backup;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface BackupWasteRepository extends Repository<BackupWaste, String> {

    List<BackupWaste> findByBlobKeyGreaterThanOrderByBlobKey(String after, Limit most);

    BackupWaste save(BackupWaste waste);

    void deleteById(String blobKey);
}
