package tickets.seat;

class SeatText {
    String of(String hall, int row, int seat) {
        return String.format("%2$d/%1$d in " + hall, row, seat);
    }
}
