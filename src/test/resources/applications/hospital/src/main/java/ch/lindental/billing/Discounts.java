package ch.lindental.billing;

import ch.lindental.core.Money;
import java.util.Comparator;
import java.util.List;

public class Discounts {
    public interface Rule {
        Money apply(Money sum);
    }

    public static Rule percent(int percent) {
        return sum -> Money.ofCentimes(sum.centimes() * (100 - percent) / 100);
    }

    public static Rule atMost(Money most) {
        return sum -> sum.compareTo(most) > 0 ? most : sum;
    }

    public Money best(Money sum, List<Rule> rules) {
        return rules.stream().map(rule -> rule.apply(sum)).min(Comparator.naturalOrder()).orElse(sum);
    }
}
