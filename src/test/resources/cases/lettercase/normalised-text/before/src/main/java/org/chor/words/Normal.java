package org.chor.words;

import java.text.Normalizer;

class Normal {
    String search(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC);
    }
}
