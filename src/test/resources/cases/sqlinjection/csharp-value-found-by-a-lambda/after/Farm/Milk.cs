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
            string sql = "SELECT SUM(litres) FROM milk WHERE cow = @name";
            var command = new SqliteCommand(sql, db);
            command.Parameters.AddWithValue("@name", $"{herd.First(cow => cow.Ear == ear).Name}");
            return (double)command.ExecuteScalar();
        }
    }
}
