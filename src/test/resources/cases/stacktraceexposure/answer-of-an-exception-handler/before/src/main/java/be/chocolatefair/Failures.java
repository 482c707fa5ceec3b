package be.chocolatefair;

import java.util.Arrays;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
public class Failures {
    @ExceptionHandler(RuntimeException.class)
    public ResponseEntity<String> failed(RuntimeException failure) {
        return ResponseEntity.status(500).body(failure.getMessage() + "\n" + Arrays.toString(failure.getStackTrace()));
    }
}
