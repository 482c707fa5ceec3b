package ch.lindental.nursing;

import java.util.function.DoublePredicate;

public record VitalSigns(double temperature, int pulse, int systolic, int diastolic) {
    private static boolean outside(double value, double low, double high) {
        DoublePredicate inside = v -> v >= low && v <= high;
        return inside.negate().test(value);
    }

    public int warnings() {
        int count = 0;
        count += outside(temperature, 36, 38.2) ? 1 : 0;
        count += outside(pulse, 50, 110) ? 1 : 0;
        count += outside(systolic, 95, 160) || outside(diastolic, 50, 100) ? 1 : 0;
        return count;
    }
}
