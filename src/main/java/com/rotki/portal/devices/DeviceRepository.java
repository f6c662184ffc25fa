package com.rotki.portal.devices;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeviceRepository extends Repository<Device, UUID> {

    List<Device> findByAccountId(UUID accountId);

    Optional<Device> findByAccountIdAndId(UUID accountId, UUID id);

    Optional<Device> findByAccountIdAndIdentifier(UUID accountId, String identifier);

    long countByAccountIdAndState(UUID accountId, DeviceState state);

    List<Device> findByIdIn(Collection<UUID> ids);

    @Query("select distinct d.accountId from Device d where d.id in :ids")
    List<UUID> accountsOf(Collection<UUID> ids);

    Device save(Device device);
}
