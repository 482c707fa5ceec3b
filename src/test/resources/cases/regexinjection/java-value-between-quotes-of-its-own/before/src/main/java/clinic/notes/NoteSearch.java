package clinic.notes;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

public class NoteSearch {
    public List<String> containing(List<String> notes, String term) {
        Predicate<String> hit = Pattern.compile("\\Q" + term + "\\E", Pattern.CASE_INSENSITIVE).asPredicate();
        return notes.stream().filter(hit).collect(Collectors.toList());
    }
}
