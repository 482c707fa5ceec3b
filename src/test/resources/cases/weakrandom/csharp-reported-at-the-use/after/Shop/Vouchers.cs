using System;
using System.Security.Cryptography;

namespace Shop
{
    internal class Vouchers
    {
        public string Issue(decimal amount)
        {
            var voucher = "GIFT-" + RandomNumberGenerator.GetInt32(10_000_000, 99_999_999) + "-" + RandomNumberGenerator.GetInt32(int.MaxValue);
            Save(voucher, amount);
            return voucher;
        }

        private void Save(string voucher, decimal amount) { }
    }
}
