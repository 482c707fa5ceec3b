package text.ends;

class Ends {
    String cut(String cell) {
        return cell.replaceAll("^[ \t]+|(?<![ \t])[ \t]+$", "");
    }
}
