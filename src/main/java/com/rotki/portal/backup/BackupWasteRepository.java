package com.rotki.portal.backup;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface BackupWasteRepository extends Repository<BlobGarbage, String> {

    List<BlobGarbage> findByBlobKeyGreaterThanOrderByBlobKey(String after, Limit most);

    BlobGarbage save(BlobGarbage waste);

    void deleteById(String blobKey);
}
