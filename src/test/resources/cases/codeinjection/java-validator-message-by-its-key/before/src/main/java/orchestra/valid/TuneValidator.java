package orchestra.valid;

import jakarta.validation.ConstraintValidatorContext;

class TuneValidator {
    boolean refuse(ConstraintValidatorContext context, String messageKey) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(messageKey).addConstraintViolation();
        return false;
    }
}
