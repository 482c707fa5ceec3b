package com.forum.posts;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PreviewController {
    @GetMapping("/preview")
    public ResponseEntity<String> preview(@RequestParam String title, @RequestParam long id) {
        return ResponseEntity.ok("<h2 id='p" + id + "'>" + title + "</h2>");
    }
}
