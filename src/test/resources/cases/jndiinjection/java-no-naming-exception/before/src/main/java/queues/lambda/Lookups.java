package queues.lambda;

import java.util.concurrent.Callable;
import javax.naming.Context;

class Lookups {
    Callable<Object> later(Context context, String name) {
        return () -> context.lookup(name);
    }
}
