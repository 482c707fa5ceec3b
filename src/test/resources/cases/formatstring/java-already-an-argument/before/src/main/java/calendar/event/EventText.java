package calendar.event;

class EventText {
    private static final String LINE = "%s: ";

    String of(String title, String place, int max) {
        return String.format(LINE + "%s (" + max + ")", title, place);
    }
}
