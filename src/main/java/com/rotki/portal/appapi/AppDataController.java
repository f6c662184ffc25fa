package com.rotki.portal.appapi;

import com.rotki.portal.appapi.AppCall.Paths;
import com.rotki.portal.backup.AppBackupService;
import com.rotki.portal.platform.AppRefusal;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The older calls below {@code /api/1} (protocol, sections 4.1 and 4.10 to 4.12). */
@RestController
class AppDataController {

    private final AppBackupService backups;

    AppDataController(AppBackupService backups) {
        this.backups = backups;
    }

    /** Also how the app finds out whether premium is active: an answer without a backup is still an answer. */
    @Operation(summary = "Describes the stored backup; zeros if there is none")
    @GetMapping(Paths.LAST_DATA_METADATA)
    AppJson.DataMetadata lastDataMetadata() {
        return backups.current().map(AppJson.DataMetadata::of).orElse(AppJson.DataMetadata.NOTHING);
    }

    @Operation(summary = "The app's premium components, which this server does not have")
    @GetMapping(Paths.STATISTICS_RENDERER)
    AppJson.Done statisticsRenderer() {
        throw new RequestRefusedException(AppRefusal.COMPONENTS_UNAVAILABLE);
    }

    @Operation(summary = "Watchers are not supported")
    @GetMapping(Paths.WATCHERS)
    AppJson.Done listWatchers() {
        throw watchersUnsupported();
    }

    @Operation(summary = "Watchers are not supported")
    @PutMapping(Paths.WATCHERS)
    AppJson.Done addWatchers() {
        throw watchersUnsupported();
    }

    @Operation(summary = "Watchers are not supported")
    @PatchMapping(Paths.WATCHERS)
    AppJson.Done editWatchers() {
        throw watchersUnsupported();
    }

    @Operation(summary = "Watchers are not supported")
    @DeleteMapping(Paths.WATCHERS)
    AppJson.Done removeWatchers() {
        throw watchersUnsupported();
    }

    @Operation(summary = "Takes the app's usage report and keeps nothing of it; not signed")
    @PutMapping(Paths.USAGE_ANALYTICS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void usageAnalytics() {
        // Nothing of it is kept: where somebody lives is none of this portal's business.
    }

    private static RequestRefusedException watchersUnsupported() {
        return new RequestRefusedException(AppRefusal.WATCHERS_UNSUPPORTED);
    }
}
