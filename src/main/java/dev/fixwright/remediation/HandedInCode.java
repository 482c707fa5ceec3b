package dev.fixwright.remediation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.fixwright.finding.sarif.ReportedCode;
import dev.fixwright.repository.CommitId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a finding was seen that somebody handed in, beside its lines, as it is kept with it.
 *
 * @param commit what the one who handed it in calls the commit; may be short, and may be unknown to the code host
 * @param startColumn 0 where it names whole lines; so is {@code endColumn}
 * @param cwes those that the tool itself named
 */
public record HandedInCode(
        Optional<String> commit, int startColumn, int endColumn, List<Integer> cwes, ReportedCode code) {
    private static final Pattern WHOLE = Pattern.compile("[0-9a-f]{40}");
    private static final int MOST_CWES = 20;
    private static final int MOST = 20_000;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final HandedInCode UNKNOWN = new HandedInCode(Optional.empty(), 0, 0, List.of(), ReportedCode.NONE);

    public HandedInCode {
        cwes = cwes.stream().limit(MOST_CWES).toList();
    }

    /** The commit, where it is certain which one is meant; the caller's word goes before the scanner's. */
    Optional<CommitId> whole() {
        return Stream.concat(commit.stream(), Stream.of(code.revision()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> WHOLE.matcher(name).matches())
                .map(CommitId::new)
                .findFirst();
    }

    public String write() {
        try {
            String text = JSON.writeValueAsString(this);
            return text.length() <= MOST ? text : JSON.writeValueAsString(withoutCode());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every such record can be written", e);
        }
    }

    private HandedInCode withoutCode() {
        return new HandedInCode(
                commit, startColumn, endColumn, cwes, new ReportedCode(code.revision(), "", 0, 0, "", code.lineHash()));
    }

    /** What {@link #write} wrote; nothing is known of findings that were handed in before it was kept. */
    static HandedInCode read(Optional<String> text) {
        try {
            return text.isEmpty() ? UNKNOWN : JSON.readValue(text.get(), HandedInCode.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was kept of a finding that was handed in cannot be read", e);
        }
    }
}
