using System;
using System.Security.Cryptography;
using System.Text;

namespace Shop.Orders
{
    public class Receipts
    {
        public string Number(Order order)
        {
            System.Security.Cryptography.SHA256 hasher = System.Security.Cryptography.SHA256.Create();
            byte[] bytes = Encoding.UTF8.GetBytes(order.Id + order.Total);
            return Convert.ToBase64String(hasher.ComputeHash(bytes));
        }
    }
}
