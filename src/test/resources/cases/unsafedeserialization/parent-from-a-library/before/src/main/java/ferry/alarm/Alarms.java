package ferry.alarm;

import java.io.InputStream;
import java.io.ObjectInputStream;
import javax.swing.DefaultListModel;

class Alarms {
    static class AlarmList extends DefaultListModel<String> {
        int loud;
    }

    AlarmList next(InputStream upload) throws Exception {
        ObjectInputStream in = new ObjectInputStream(upload);
        return (AlarmList) in.readObject();
    }
}
