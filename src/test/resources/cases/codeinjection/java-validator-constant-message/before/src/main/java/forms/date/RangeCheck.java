package forms.date;

import jakarta.validation.ConstraintValidatorContext;

class RangeCheck {
    void refuse(ConstraintValidatorContext context, int days) {
        context.buildConstraintViolationWithTemplate("at most " + days + " days")
                .addPropertyNode("end")
                .addConstraintViolation();
    }
}
