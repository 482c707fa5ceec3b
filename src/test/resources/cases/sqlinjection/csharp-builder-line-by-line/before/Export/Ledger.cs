using System.Text;
using MySql.Data.MySqlClient;

namespace Export
{
    public class Ledger
    {
        public MySqlDataReader Entries(MySqlConnection db, string account, string from)
        {
            StringBuilder query = new StringBuilder(256);
            query.Append("SELECT day, text, amount FROM ledger WHERE account = '");
            query.Append(account);
            query.Append("' AND day >= '");
            query.Append(from);
            query.Append("' ORDER BY day");
            MySqlCommand cmd = new MySqlCommand(query.ToString(), db);
            return cmd.ExecuteReader();
        }
    }
}
