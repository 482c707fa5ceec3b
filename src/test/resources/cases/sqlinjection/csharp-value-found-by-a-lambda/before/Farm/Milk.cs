using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;

namespace Farm
{
    public class Milk
    {
        private readonly List<Cow> herd = new List<Cow>();

        public double Litres(SqliteConnection db, int ear)
        {
            string sql = "SELECT SUM(litres) FROM milk WHERE cow = '" + herd.First(cow => cow.Ear == ear).Name + "'";
            var command = new SqliteCommand(sql, db);
            return (double)command.ExecuteScalar();
        }
    }
}
