package shop.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

public class ArticleSearch {
    private final List<String> names;

    public ArticleSearch(List<String> names) {
        this.names = names;
    }

    List<String> find(HttpServletRequest request) {
        String wanted = request.getParameter("q");
        Pattern pattern = Pattern.compile(".*" + wanted + ".*", Pattern.CASE_INSENSITIVE);
        List<String> hits = new ArrayList<>();
        for (String name : names) {
            if (pattern.matcher(name).matches()) {
                hits.add(name);
            }
        }
        return hits;
    }
}
