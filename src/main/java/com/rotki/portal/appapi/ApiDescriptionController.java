package com.rotki.portal.appapi;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the description of the signed API (OpenAPI 3.1), a file that {@code ApiDescriptionTest} generates. */
@RestController
class ApiDescriptionController {

    static final String JSON = "/api-docs";
    /** The same text: JSON is YAML. */
    static final String YAML = "/api-docs.yaml";

    private static final Resource DESCRIPTION = new ClassPathResource("api-description.json");
    private static final MediaType OPENAPI = MediaType.valueOf("application/vnd.oai.openapi");

    @GetMapping(JSON)
    ResponseEntity<Resource> json() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(DESCRIPTION);
    }

    @GetMapping(YAML)
    ResponseEntity<Resource> yaml() {
        return ResponseEntity.ok().contentType(OPENAPI).body(DESCRIPTION);
    }
}
