package com.rotki.portal.activity;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ActivityEntryRepository extends Repository<ActivityEntry, UUID> {

    ActivityEntry save(ActivityEntry entry);
}
