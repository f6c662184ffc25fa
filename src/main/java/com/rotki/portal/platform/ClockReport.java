package com.rotki.portal.platform;

import com.rotki.portal.platform.ClockWatch.ClockJump;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports jumps of the clock to admins. */
@Service
@NameOnRecord("ClockReport")
@PreAuthorize(Permissions.READ_ACCOUNTS)
@Transactional(readOnly = true)
public class ClockReport {

    private final ClockWatch watch;

    ClockReport(ClockWatch watch) {
        this.watch = watch;
    }

    /** Returns the last jump that a node noticed within the last day. For that long, nothing is deleted for its age. */
    public Optional<ClockJump> lately() {
        return watch.lately();
    }
}
