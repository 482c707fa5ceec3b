using System;
using System.IO;

namespace Billing.Invoices
{
    public class Archive
    {
        private readonly string _open;
        private readonly string _paid;

        public Archive(string open, string paid)
        {
            _open = open;
            _paid = paid;
        }

        public Stream Read(string number, bool paid)
        {
            return File.OpenRead(paid ? Path.Combine(_paid, number) : Path.Combine(_open, number));
        }
    }
}
