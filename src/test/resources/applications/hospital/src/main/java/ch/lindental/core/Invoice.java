package ch.lindental.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

public class Invoice {
    public final String number;
    public final long patient;
    public final LocalDate issued;
    private final List<Line> lines = new ArrayList<>();

    public Invoice(String number, long patient, LocalDate issued) {
        this.number = number;
        this.patient = patient;
        this.issued = issued;
    }

    public Invoice add(String text, Money each, int count) {
        lines.add(new Line(text, each, count));
        return this;
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    public Money total() {
        return lines.stream().map(Line::sum).reduce(Money.NONE, Money::plus);
    }

    public record Line(String text, Money each, int count) {
        Money sum() {
            return each.times(count);
        }
    }
}
