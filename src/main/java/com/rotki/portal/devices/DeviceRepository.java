package com.rotki.portal.devices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DeviceRepository extends Repository<Device, UUID> {

    List<Device> findByAccountId(UUID accountId);

    Optional<Device> findByAccountIdAndId(UUID accountId, UUID id);

    Optional<Device> findByAccountIdAndIdentifier(UUID accountId, String identifier);

    long countByAccountIdAndState(UUID accountId, DeviceState state);

    Device save(Device device);
}
