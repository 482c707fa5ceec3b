using System;
using MySql.Data.MySqlClient;

namespace Shop.Api
{
    public class ProductFilter
    {
        public MySqlCommand Build(MySqlConnection connection, string name, decimal? max, string category)
        {
            var sql = "SELECT id, name, price FROM products WHERE active = 1";
            if (!string.IsNullOrEmpty(name))
            {
                sql += " AND name LIKE '" + name + "%'";
            }
            if (max.HasValue)
                sql += " AND price <= " + max.Value;
            if (category != null)
                sql = sql + $" AND category = '{category}'";
            sql += " ORDER BY price";
            var command = new MySqlCommand(sql, connection);
            return command;
        }
    }
}
