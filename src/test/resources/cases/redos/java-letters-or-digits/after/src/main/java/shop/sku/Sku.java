package shop.sku;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class Sku {
    private static final Pattern CODE = Pattern.compile("SKU-[\\w\\d\\-]+;(\\d+)");

    static int count(String line) {
        Matcher matcher = CODE.matcher(line);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
