package beans;

import java.util.ArrayList;
import java.util.List;
import javax.naming.Context;
import javax.naming.NamingException;

public class Registry {
    public List<Object> all(Context ctx, String names) throws NamingException {
        List<Object> beans = new ArrayList<>();
        for (String name : names.split(",")) {
            beans.add(ctx.lookup(name.trim()));
        }
        return beans;
    }
}
