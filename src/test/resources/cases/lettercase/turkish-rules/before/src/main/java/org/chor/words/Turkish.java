package org.chor.words;

import java.util.Locale;

class Turkish {
    boolean isCity(String word) {
        return word.toLowerCase(new Locale("tr")).equals("izmir");
    }
}
