using System.Collections.Generic;
using System.Data.SqlClient;

namespace Votes
{
    public class Ballots
    {
        public SqlCommand Void(SqlConnection db, List<string> numbers)
        {
            return new SqlCommand("UPDATE ballots SET void = 1 WHERE number IN (" + string.Join(",", numbers) + ")", db);
        }
    }
}
