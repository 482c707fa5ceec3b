package ch.lindental.finance;

import ch.lindental.core.Money;
import java.util.Map;
import java.util.TreeMap;

public class Budget {
    private final Map<String, Money> planned = new TreeMap<>();
    private final Map<String, Money> spent = new TreeMap<>();

    public void plan(String centre, Money sum) {
        planned.put(centre, sum);
    }

    public void spend(String centre, Money sum) {
        spent.merge(centre, sum, Money::plus);
    }

    public boolean exceeded(String centre) {
        return spent.getOrDefault(centre, Money.NONE).compareTo(planned.getOrDefault(centre, Money.NONE)) > 0;
    }
}
