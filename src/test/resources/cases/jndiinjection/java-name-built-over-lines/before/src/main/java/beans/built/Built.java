package beans.built;

import javax.naming.InitialContext;

public final class Built {
    private Built() {}

    public static Object find(String module, String bean) throws Exception {
        StringBuilder name = new StringBuilder(module);
        name.append('!').append(bean);
        InitialContext ctx = new InitialContext();
        try {
            return ctx.lookup(name.toString());
        } finally {
            ctx.close();
        }
    }
}
