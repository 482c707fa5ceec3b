package cinema.film;

import java.util.regex.Pattern;

class TitleSearch {
    boolean has(String title, String part) {
        return Pattern.compile(part, Pattern.LITERAL | Pattern.CASE_INSENSITIVE).matcher(title).find();
    }
}
