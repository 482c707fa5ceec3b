package ch.lindental.core;

import java.time.LocalDate;

/** Somebody who is or was treated here. The number is printed on the wristband. */
public record Patient(long number, String lastName, String firstName, LocalDate born, String ward) {
    public String fullName() {
        return firstName == null || firstName.isBlank() ? lastName : firstName + " " + lastName;
    }

    public Patient movedTo(String otherWard) {
        return new Patient(number, lastName, firstName, born, otherWard);
    }
}
