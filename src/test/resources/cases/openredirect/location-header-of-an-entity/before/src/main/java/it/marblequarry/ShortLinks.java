package it.marblequarry;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ShortLinks {
    @GetMapping("/go")
    public ResponseEntity<Void> go(@RequestParam("to") String to) {
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(to)).build();
    }
}
