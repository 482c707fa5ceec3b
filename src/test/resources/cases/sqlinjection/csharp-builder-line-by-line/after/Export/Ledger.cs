using System.Text;
using MySql.Data.MySqlClient;

namespace Export
{
    public class Ledger
    {
        public MySqlDataReader Entries(MySqlConnection db, string account, string from)
        {
            StringBuilder query = new StringBuilder(256);
            query.Append("SELECT day, text, amount FROM ledger WHERE account = @account");
            query.Append(" AND day >= @from");
            query.Append(" ORDER BY day");
            MySqlCommand cmd = new MySqlCommand(query.ToString(), db);
            cmd.Parameters.AddWithValue("@account", account ?? "");
            cmd.Parameters.AddWithValue("@from", from ?? "");
            return cmd.ExecuteReader();
        }
    }
}
