package dev.fixwright.fix.formatstring;

import com.github.javaparser.ast.expr.Expression;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Slot;
import dev.fixwright.syntax.java.StringParts;
import dev.fixwright.syntax.java.StringParts.Choice;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Text;
import dev.fixwright.syntax.java.StringParts.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a composed format: which values can become arguments of their own, and between which arguments they belong. */
final class FormatPlaces {
    private static final Pattern PLACE = Pattern.compile("%(\\d+\\$)?([-#+ 0,(<]*)(\\d+)?(\\.\\d+)?([tT])?([a-zA-Z%])");

    private final JavaFile file;
    private final Predicate<Expression> open;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Integer> before = new ArrayList<>();
    private Optional<String> obstacle = Optional.empty();
    private boolean ordinary = true;
    private int filled;
    private int highest;
    private @Nullable Expression last;
    private String rest = "";

    FormatPlaces(JavaFile file, StringParts text, Predicate<Expression> open) {
        this.file = file;
        this.open = open;
        this.ordinary = text.isLinear();
        for (int i = 0; i < text.parts().size(); i++) {
            read(text.parts().get(i), i);
        }
    }

    List<Slot> slots() {
        return slots;
    }

    /** How many arguments are asked for before each slot. */
    List<Integer> before() {
        return before;
    }

    /** Whether every place takes the next argument, so that new ones can be put in between. */
    boolean isOrdinary() {
        return ordinary;
    }

    /** How many arguments the constant parts ask for. */
    int filled() {
        return Math.max(filled, highest);
    }

    /** The last value that was written into the format. */
    Optional<Expression> last() {
        return Optional.ofNullable(last);
    }

    Optional<String> obstacle() {
        return obstacle;
    }

    private void read(Part part, int index) {
        if (part instanceof Text text) {
            constant(rest + text.value());
        } else if (part instanceof Choice choice && asksAlike(choice)) {
            constant(rest + choice.values().get(0));
        } else if (part instanceof Value value && open.test(value.node())) {
            if (!rest.isEmpty()) {
                stop("`" + file.text(value.node()) + "` is a part of the place-holder `" + rest + "` itself");
            }
            slots.add(Slot.of(index));
            before.add(filled);
            last = value.node();
        } else {
            ordinary = false;
            rest = "";
        }
    }

    /** Whether all texts of a choice have the same places. */
    private static boolean asksAlike(Choice choice) {
        return choice.values().stream()
                        .map(text -> PLACE.matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .toList())
                        .distinct()
                        .count()
                == 1;
    }

    private void constant(String text) {
        rest = "";
        int at = text.indexOf('%');
        while (at >= 0) {
            Matcher place = PLACE.matcher(text).region(at, text.length());
            if (!place.lookingAt()) {
                rest = text.substring(at).matches("%[-#+ 0,(<\\d$.]*[tT]?") ? text.substring(at) : "";
                at = rest.isEmpty() ? text.indexOf('%', at + 1) : -1;
                continue;
            }
            count(place);
            at = text.indexOf('%', place.end());
        }
    }

    private void count(Matcher place) {
        String kind = place.group(6);
        if (kind.equals("%") || kind.equals("n")) {
            return;
        }
        if (place.group(2).contains("<") && !slots.isEmpty()) {
            stop("`" + place.group() + "` takes the argument of the place before it, which would be another one");
        }
        if (place.group(1) != null) {
            ordinary = false;
            highest = Math.max(highest, Integer.parseInt(place.group(1).replace("$", "")));
        } else if (!place.group(2).contains("<")) {
            filled++;
        }
    }

    private void stop(String reason) {
        if (obstacle.isEmpty()) {
            obstacle = Optional.of(reason);
        }
    }
}
