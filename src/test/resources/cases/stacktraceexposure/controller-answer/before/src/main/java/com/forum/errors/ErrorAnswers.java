package com.forum.errors;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class ErrorAnswers {
    @ExceptionHandler(IllegalStateException.class)
    ResponseEntity<String> answer(IllegalStateException problem) {
        return ResponseEntity.status(409).body(problem.toString());
    }
}
