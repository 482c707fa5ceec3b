package dev.fixwright.certificate.venafi;

import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a policy says, whichever platform it is from.
 *
 * @param keys empty for any key
 * @param validity the longest
 * @param texts by field; a field that is not there may be anything
 * @param notChecked what it says that a certificate does not show, in sentences
 */
record Rules(
        String name,
        List<KeyRule> keys,
        Optional<TemporalAmount> validity,
        Map<Field, TextRule> texts,
        boolean wildcards,
        List<String> notChecked) {
    Rules {
        keys = List.copyOf(keys);
        texts = Map.copyOf(texts);
        notChecked = List.copyOf(notChecked);
    }

    /** Parts of a certificate's names. */
    enum Field {
        COMMON_NAME("subject.CN", "CN"),
        ORGANIZATION("subject.O", "O"),
        UNIT("subject.OU", "OU"),
        LOCALITY("subject.L", "L"),
        STATE("subject.ST", "ST"),
        COUNTRY("subject.C", "C"),
        DNS("san.dns", ""),
        IP("san.ip", ""),
        EMAIL("san.email", ""),
        URI("san.uri", ""),
        OTHER("san.upn", "");

        private final String word;
        private final String attribute;

        Field(String word, String attribute) {
            this.word = word;
            this.attribute = attribute;
        }

        /** As reports write it. */
        String word() {
            return word;
        }

        /** The attribute of the subject; empty text for alternative names. */
        String attribute() {
            return attribute;
        }
    }
}
