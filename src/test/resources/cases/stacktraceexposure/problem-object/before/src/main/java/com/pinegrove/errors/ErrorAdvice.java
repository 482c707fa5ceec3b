package com.pinegrove.errors;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
public class ErrorAdvice {
    public record Problem(String title, String detail) {}

    @ExceptionHandler(IllegalStateException.class)
    public ResponseEntity<Problem> refused(IllegalStateException e) {
        Problem problem = new Problem("refused", e.getMessage());
        return new ResponseEntity<>(problem, HttpStatus.CONFLICT);
    }
}
