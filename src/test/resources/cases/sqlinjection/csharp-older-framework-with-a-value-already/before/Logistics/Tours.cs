using System.Data.Entity;

namespace Logistics
{
    public class Tours
    {
        public int Assign(DbContext db, int tour, string driver)
        {
            return db.Database.ExecuteSqlCommand("UPDATE tours SET driver = '" + driver + "' WHERE id = @p0", tour);
        }
    }
}
