package dev.fixwright.bench;

import dev.fixwright.bench.CostBench.Cost;
import java.util.List;
import java.util.Locale;

/**
 * What an alert costs, drawn: the number of alerts to the right, in steps of ten times as many, and milliseconds upwards,
 * from nought. A level line says that twice the alerts cost twice as much, and no more.
 */
final class CostPicture {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int LEFT = 70;
    private static final int RIGHT = 690;
    private static final int TOP = 60;
    private static final int BOTTOM = 320;

    private final List<Cost> costs;
    private final double most;
    private final StringBuilder svg = new StringBuilder();

    private CostPicture(List<Cost> costs) {
        this.costs = costs;
        this.most =
                Math.ceil(costs.stream().mapToDouble(Cost::milliseconds).max().orElse(1) * 1.25);
    }

    static String of(List<Cost> costs) {
        CostPicture picture = new CostPicture(costs);
        picture.draw();
        return picture.svg.toString();
    }

    private void draw() {
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">
                <title>CPU time for each alert, by the number of alerts</title>
                <rect width="%d" height="%d" fill="#ffffff"/>
                """.formatted(WIDTH, HEIGHT, WIDTH, HEIGHT));
        text(LEFT, 28, "start", "#1f2328", 16, "CPU time for each alert, in milliseconds");
        text(
                LEFT,
                46,
                "start",
                "#59636e",
                12,
                "Files grow with the alerts. A level line: twice the alerts take twice the time.");
        grid();
        StringBuilder line = new StringBuilder();
        for (Cost cost : costs) {
            line.append(line.isEmpty() ? "M" : " L").append(point(x(cost.alerts()), y(cost.milliseconds())));
        }
        svg.append("<path d=\"%s\" fill=\"none\" stroke=\"#0969da\" stroke-width=\"2\"/>%n".formatted(line));
        for (Cost cost : costs) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#0969da\"/>%n",
                    x(cost.alerts()),
                    y(cost.milliseconds())));
            text(
                    x(cost.alerts()),
                    y(cost.milliseconds()) - 10,
                    "middle",
                    "#1f2328",
                    13,
                    number("%.2f", cost.milliseconds()));
        }
        svg.append("</svg>\n");
    }

    private void grid() {
        int step = (int) Math.max(1, Math.ceil(most / 5));
        for (int value = 0; value <= most; value += step) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"%s\"/>%n",
                    LEFT,
                    y(value),
                    RIGHT,
                    y(value),
                    value == 0 ? "#1f2328" : "#d1d9e0"));
            text(LEFT - 8, y(value) + 4, "end", "#59636e", 13, value + "");
        }
        for (Cost cost : costs) {
            text(x(cost.alerts()), BOTTOM + 20, "middle", "#1f2328", 13, number("%,.0f", cost.alerts()));
            text(x(cost.alerts()), BOTTOM + 38, "middle", "#59636e", 12, number("%,.1f s", cost.cpuSeconds()));
        }
        text(
                (LEFT + RIGHT) / 2.0,
                BOTTOM + 62,
                "middle",
                "#59636e",
                12,
                "alerts in one run, and the CPU time of all of them");
    }

    private static double x(int alerts) {
        return LEFT + 40 + Math.log10(alerts / 1_000.0) / 2 * (RIGHT - LEFT - 80);
    }

    private double y(double milliseconds) {
        return BOTTOM - milliseconds / most * (BOTTOM - TOP);
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private void text(double x, double y, String anchor, String colour, int size, String words) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\" font-size=\"%d\">%s</text>%n",
                x,
                y,
                anchor,
                colour,
                size,
                words));
    }
}
