package ferry.start;

import java.io.ObjectInputStream;
import java.util.concurrent.Callable;

class Defaults {
    final Callable<String> name = () -> (String) new ObjectInputStream(System.in).readObject();
}
