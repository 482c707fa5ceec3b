using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Threading.Tasks;
using MySqlConnector;

namespace Tickets.Data;

public sealed class TicketSearch(MySqlConnection db)
{
    public async Task<DbDataReader> FindAsync(TicketFilter filter)
    {
        List<string> where = new() { "deleted = 0" };
        if (filter.Title is { Length: > 0 })
        {
            where.Add($"title LIKE '{filter.Title}%'");
        }
        if (filter.Owner != null)
            where.Add("owner = '" + filter.Owner + "'");

        var sql = "SELECT id, title FROM tickets";
        if (where.Count > 0)
        {
            sql += " WHERE " + string.Join(" AND ", where);
        }
        sql += " ORDER BY id DESC";
        await using var command = new MySqlCommand(sql, db);
        return await command.ExecuteReaderAsync();
    }
}
