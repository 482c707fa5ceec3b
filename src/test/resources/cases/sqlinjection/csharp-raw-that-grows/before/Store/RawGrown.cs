using Microsoft.EntityFrameworkCore;

namespace Store;

public class RawGrown
{
    public int Close(ShopContext db, string shop, string state)
    {
        string sql = "UPDATE orders SET closed = 1 WHERE shop = '" + shop + "'";
        if (state != null)
        {
            sql += " AND state = '" + state + "'";
        }
        return db.Database.ExecuteSqlRaw(sql);
    }
}
