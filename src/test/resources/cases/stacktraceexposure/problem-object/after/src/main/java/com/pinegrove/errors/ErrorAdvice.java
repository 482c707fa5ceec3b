package com.pinegrove.errors;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import java.util.logging.Level;
import java.util.logging.Logger;

@RestControllerAdvice
public class ErrorAdvice {
    private static final Logger LOGGER = Logger.getLogger(ErrorAdvice.class.getName());

    public record Problem(String title, String detail) {}

    @ExceptionHandler(IllegalStateException.class)
    public ResponseEntity<Problem> refused(IllegalStateException e) {
        LOGGER.log(Level.SEVERE, "Unexpected error in refused", e);
        Problem problem = new Problem("refused", "An internal error has occurred.");
        return new ResponseEntity<>(problem, HttpStatus.CONFLICT);
    }
}
