package org.chor.words;

class Words {
    boolean isOver(String word) {
        return word.equalsIgnoreCase("über");
    }
}
