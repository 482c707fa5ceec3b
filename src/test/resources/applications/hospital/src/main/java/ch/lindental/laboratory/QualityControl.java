package ch.lindental.laboratory;

import java.util.Random;

/** Picks the samples that are measured twice, and makes up noise for the training mode. */
public class QualityControl {
    private static final int EVERY = 20;
    private final Random noise;

    public QualityControl(long seed) {
        noise = new Random(seed);
    }

    public double training(double value) {
        return value * (1 + noise.nextGaussian() / 50);
    }

    public boolean twice(int running) {
        return running % EVERY == 0;
    }

    public double deviation(double... values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return values.length < 2 ? 0 : Math.sqrt(sum / (values.length - 1));
    }
}
