package ch.lindental.messaging;

import com.thoughtworks.xstream.XStream;

public class Letters {
    public static class Letter {
        public String to;
        public String text;
    }

    public String write(Letter letter) {
        return stream().toXML(letter);
    }

    public Letter read(String xml) {
        XStream xstream = stream();
        return (Letter) xstream.fromXML(xml);
    }

    private static XStream stream() {
        XStream xstream = new XStream();
        xstream.alias("letter", Letter.class);
        xstream.allowTypes(new Class[] {Letter.class});
        return xstream;
    }
}
