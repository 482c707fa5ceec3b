package ch.lindental.catering;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

public class DietRules {
    public enum Diet {
        NORMAL, VEGETARIAN, DIABETIC, LIQUID
    }

    public static Set<Diet> parse(String text) {
        Set<Diet> diets = EnumSet.noneOf(Diet.class);
        for (String word : text.split("[ ,;]+")) {
            if (!word.isEmpty()) {
                diets.add(Diet.valueOf(word.toUpperCase(Locale.ROOT)));
            }
        }
        return diets.isEmpty() ? EnumSet.of(Diet.NORMAL) : diets;
    }

    public static boolean fits(Set<Diet> diets, String menu) {
        return !(diets.contains(Diet.VEGETARIAN) && menu.contains("beef")) && !(diets.contains(Diet.LIQUID) && !menu.contains("soup"));
    }
}
