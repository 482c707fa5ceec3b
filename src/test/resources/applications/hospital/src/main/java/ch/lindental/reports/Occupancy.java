package ch.lindental.reports;

import ch.lindental.core.Period;
import ch.lindental.core.Ward;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

public class Occupancy {
    private final Map<Ward, Integer> beds = new EnumMap<>(Ward.class);

    public Occupancy() {
        for (Ward ward : Ward.values()) {
            beds.put(ward, ward == Ward.INTENSIVE_CARE ? 8 : 24);
        }
    }

    public int percent(Ward ward, List<Period> stays, LocalDate day) {
        long taken = stays.stream().filter(stay -> stay.holds(day)).count();
        return (int) (100 * taken / beds.get(ward));
    }

    public double averageNights(List<Period> stays) {
        return stays.stream().mapToLong(Period::nights).average().orElse(0);
    }
}
