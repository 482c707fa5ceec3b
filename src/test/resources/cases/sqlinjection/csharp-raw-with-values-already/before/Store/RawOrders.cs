using Microsoft.EntityFrameworkCore;
using System.Linq;

namespace Store;

public class RawOrders
{
    public IQueryable<Order> Find(ShopContext db, int shop, string name)
    {
        return db.Orders.FromSqlRaw("SELECT * FROM orders WHERE shop = {0} AND name = '" + name + "'", shop);
    }
}
