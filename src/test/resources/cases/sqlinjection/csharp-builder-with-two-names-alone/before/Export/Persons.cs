using System.Text;
using MySql.Data.MySqlClient;

namespace Export
{
    public class Persons
    {
        public object Key(MySqlConnection db, string first, string last)
        {
            var query = new StringBuilder("SELECT id FROM persons WHERE sort_name = '");
            query.Append(last).Append(first);
            query.Append("'");
            var cmd = new MySqlCommand(query.ToString(), db);
            return cmd.ExecuteScalar();
        }
    }
}
