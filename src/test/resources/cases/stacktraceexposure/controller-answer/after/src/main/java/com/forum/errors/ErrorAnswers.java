package com.forum.errors;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import java.util.logging.Level;
import java.util.logging.Logger;

@RestControllerAdvice
class ErrorAnswers {
    private static final Logger LOGGER = Logger.getLogger(ErrorAnswers.class.getName());

    @ExceptionHandler(IllegalStateException.class)
    ResponseEntity<String> answer(IllegalStateException problem) {
        LOGGER.log(Level.SEVERE, "Unexpected error in answer", problem);
        return ResponseEntity.status(409).body("An internal error has occurred.");
    }
}
