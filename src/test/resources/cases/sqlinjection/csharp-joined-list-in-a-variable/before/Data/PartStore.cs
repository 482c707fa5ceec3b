using System.Collections.Generic;
using System.Data;
using System.Linq;
using Microsoft.Data.SqlClient;

namespace Depot.Data
{
    public class PartStore
    {
        public DataTable InBins(IEnumerable<string> bins, string dsn)
        {
            var list = string.Join(",", bins.Select(b => $"'{b}'"));
            var table = new DataTable();
            using var adapter = new SqlDataAdapter($"SELECT * FROM Parts WHERE Bin IN ({list})", dsn);
            adapter.Fill(table);
            return table;
        }
    }
}
