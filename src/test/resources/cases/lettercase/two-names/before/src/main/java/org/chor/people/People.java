package org.chor.people;

class People {
    boolean same(String name, String other) {
        return name.equalsIgnoreCase(other);
    }
}
