package com.pinegrove.errors;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ImportController {
    private static final Logger log = LoggerFactory.getLogger(ImportController.class);

    @PostMapping("/import")
    public ResponseEntity<Map<String, String>> load(@RequestBody String text) {
        try {
            return ResponseEntity.ok(Map.of("lines", String.valueOf(text.lines().count())));
        } catch (RuntimeException e) {
            String message = "Import failed: " + e.getMessage();
            log.warn(message);
            return ResponseEntity.badRequest().body(Map.of("error", message));
        }
    }
}
