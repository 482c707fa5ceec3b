using System.Text;
using MySql.Data.MySqlClient;

namespace Camp
{
    public class Sites
    {
        public MySqlCommand Move(MySqlConnection db, string site, string booking)
        {
            var sb = new StringBuilder("UPDATE bookings SET site = '");
            sb.Append(site);
            sb.Append("'");
            sb.Append(" WHERE id = ");
            sb.Append(booking);
            var move = new MySqlCommand(sb.ToString(), db);
            return move;
        }
    }
}
