package ch.lindental.patients;

import ch.lindental.core.Patient;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/patients")
public class PatientController {
    private static final Logger log = LoggerFactory.getLogger(PatientController.class);

    private final PatientRepository patients;

    public PatientController(PatientRepository patients) {
        this.patients = patients;
    }

    @GetMapping(path = "/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<Patient> one(@PathVariable("number") long number) {
        log.debug("patient {} asked for", number);
        return ResponseEntity.of(patients.byNumber(number));
    }

    @GetMapping
    public List<Patient> byName(@RequestParam("last") String last, @RequestParam(name = "first", required = false) String first) {
        log.info("search for " + last + ", " + first);
        List<Patient> found = patients.byName(last, first);
        if (found.isEmpty()) {
            log.warn("nobody is called {} {}", first, last);
        }
        return found;
    }

    @PostMapping("/{number}/ward")
    public int move(@PathVariable("number") long number, @RequestParam("ward") String ward) {
        int moved = patients.move(number, ward);
        log.info(String.format("%d moved to %s", number, ward));
        return moved;
    }
}
