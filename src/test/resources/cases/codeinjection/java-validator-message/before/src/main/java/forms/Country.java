package forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Constraint(validatedBy = CountryValidator.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface Country {
    String message() default "{forms.country}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
