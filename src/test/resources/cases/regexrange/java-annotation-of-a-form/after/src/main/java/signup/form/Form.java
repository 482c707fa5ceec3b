package signup.form;

import jakarta.validation.constraints.Pattern;

public record Form(
        @Pattern(regexp = "[A-Za-z]{2}-[0-9]+") String plate, String colour) {}
