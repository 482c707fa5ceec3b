using System.Text;
using Npgsql;

namespace Warehouse.Reports
{
    internal sealed class StockReport
    {
        internal NpgsqlDataReader Run(NpgsqlConnection db, string shelf, string since)
        {
            var sb = new StringBuilder();
            sb.Append("SELECT article, amount FROM stock ");
            sb.Append("WHERE shelf = '").Append(shelf).Append("'");
            sb.AppendLine(" AND moved_at > '" + since + "'");
            sb.Append(" ORDER BY article");

            NpgsqlCommand cmd = db.CreateCommand();
            cmd.CommandText = sb.ToString();
            return cmd.ExecuteReader();
        }
    }
}
