package be.chocolatefair;

import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
public class Failures {
    private static final Logger LOGGER = Logger.getLogger(Failures.class.getName());

    @ExceptionHandler(RuntimeException.class)
    public ResponseEntity<String> failed(RuntimeException failure) {
        LOGGER.log(Level.SEVERE, "Unexpected error in failed", failure);
        return ResponseEntity.status(500).body("An internal error has occurred." + "\nAn internal error has occurred.");
    }
}
