using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;

namespace Booking
{
    public class Keys
    {
        private readonly IConfiguration _settings;

        public Keys(IConfiguration settings) => _settings = settings;

        public RSA Make()
        {
            int bits = _settings.GetValue<int>("Keys:Bits");
            return RSA.Create(bits);
        }
    }
}
