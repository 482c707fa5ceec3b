package tools.column;

import java.util.regex.Pattern;

class Column {
    private static final Pattern ELEVENTH = Pattern.compile("^(.*?,){11}P");

    boolean hasMark(String row) {
        return ELEVENTH.matcher(row).find();
    }
}
