package com.rotki.portal.appapi;

import com.rotki.portal.appapi.AppCall.Paths;
import com.rotki.portal.backup.AppBackupService;
import com.rotki.portal.backup.AppBackupService.UploadResult;
import com.rotki.portal.backup.BackupContent;
import com.rotki.portal.backup.UploadChunk;
import com.rotki.portal.platform.AppRefusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The app's encrypted backup (protocol, sections 4.8 and 4.9). */
@RestController
class BackupController {

    private final AppBackupService backups;

    BackupController(AppBackupService backups) {
        this.backups = backups;
    }

    @Operation(summary = "Returns the current backup, or the part of it that Range names")
    @GetMapping(Paths.BACKUP)
    void download(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BackupContent content = backups.content().orElseThrow(() -> new RequestRefusedException(AppRefusal.NO_BACKUP));
        BackupAnswer.write(content, request, response);
    }

    /** 206 says that more is expected, and 200 that all of it is there and safe: the app asks for exactly that. */
    @Operation(summary = "Takes a chunk of a backup; with the last one it becomes the current backup")
    @PostMapping(Paths.BACKUP_RANGE)
    ResponseEntity<Object> upload(@RequestAttribute(SignedCall.ATTRIBUTE) SignedCall call, HttpServletRequest request)
            throws IOException {
        UploadForm form = UploadForm.of(request);
        var chunk = UploadFields.of(call, request.getHeader(HttpHeaders.CONTENT_RANGE));
        UploadResult result = upload(chunk, form);
        return result.complete()
                ? ResponseEntity.ok(new AppJson.UploadDone(true))
                : ResponseEntity.status(HttpStatus.PARTIAL_CONTENT).body(new AppJson.UploadGoesOn(result.uploadId()));
    }

    private UploadResult upload(UploadChunk chunk, UploadForm form) throws IOException {
        try {
            UploadResult result = backups.upload(chunk, form.chunk());
            form.chunk().transferTo(OutputStream.nullOutputStream());
            return result;
        } catch (IOException senderStopped) {
            throw RequestRefusedException.malformed();
        }
    }
}
