using System;

namespace Shop
{
    internal class Vouchers
    {
        private readonly Random _random = new();

        public string Issue(decimal amount)
        {
            var voucher = "GIFT-" + this._random.Next(10_000_000, 99_999_999) + "-" + _random.Next();
            Save(voucher, amount);
            return voucher;
        }

        private void Save(string voucher, decimal amount) { }
    }
}
