using System.Security.Cryptography;

namespace Shop.Payments
{
    public class ReceiptSigner
    {
        public byte[] Sign(byte[] receipt)
        {
            using (var dsa = new DSACryptoServiceProvider(512))
            {
                return dsa.SignData(receipt);
            }
        }
    }
}
