package com.rotki.portal.blobstore;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BlobGarbageRepository extends Repository<BlobGarbage, String> {

    List<BlobGarbage> findByBlobKeyGreaterThanOrderByBlobKey(String after, Limit most);

    @Query("select garbage.blobKey from BlobGarbage garbage")
    List<String> keys();

    BlobGarbage save(BlobGarbage garbage);

    void deleteById(String blobKey);
}
