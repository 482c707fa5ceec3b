using System.Data.SqlClient;
using System.Text;

namespace Shop
{
    public class Reviews
    {
        public (int, SqlDataReader) Page(SqlConnection db, string product)
        {
            var text = new StringBuilder("FROM reviews ");
            text.Append("WHERE product = '").Append(product).Append("'");
            var count = (int)new SqlCommand("SELECT COUNT(*) " + text.ToString(), db).ExecuteScalar();
            text.Insert(0, "SELECT author, stars ");
            var page = new SqlCommand(text.ToString(), db);
            return (count, page.ExecuteReader());
        }
    }
}
