package org.chor.people;

class Badge {
    String text(String name) {
        String title = name.toUpperCase();
        return title.equals("GUEST") ? "visitor" : title;
    }
}
