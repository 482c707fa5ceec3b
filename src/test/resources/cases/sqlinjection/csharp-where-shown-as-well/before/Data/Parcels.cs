using System.Data;
using System.Data.SqlClient;

namespace Post.Data
{
    public class Parcels
    {
        public string LastFilter { get; private set; }

        public DataTable Load(SqlConnection connection, string zip)
        {
            string filter = "WHERE sent IS NULL";
            if (zip != "")
            {
                filter += " AND zip = '" + zip + "'";
            }
            LastFilter = filter;
            var adapter = new SqlDataAdapter("SELECT * FROM parcels " + filter, connection);
            var table = new DataTable();
            adapter.Fill(table);
            return table;
        }
    }
}
