package billing.feed;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

class FeedReader {
    List<String> records(Reader in, char mark) {
        List<String> found = new ArrayList<>();
        try (Scanner scanner = new Scanner(in)) {
            scanner.useDelimiter("\\s*" + mark + "\\s*");
            while (scanner.hasNext()) {
                found.add(scanner.next());
            }
        }
        return found;
    }
}
