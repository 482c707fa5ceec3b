package forms;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import java.util.Set;

public class CountryValidator implements ConstraintValidator<Country, String> {
    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
        boolean known = value == null || Set.of(Locale.getISOCountries()).contains(value);
        if (!known) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{forms.country}: there is no country " + value)
                    .addConstraintViolation();
        }
        return known;
    }
}
