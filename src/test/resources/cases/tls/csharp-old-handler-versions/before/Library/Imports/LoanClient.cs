using System.Net.Http;
using System.Security.Authentication;
using System.Threading.Tasks;

namespace Library.Imports
{
    public class LoanClient
    {
        private readonly HttpClient client;

        public LoanClient()
        {
            var handler = new HttpClientHandler();
            handler.SslProtocols = SslProtocols.Tls | SslProtocols.Tls11;
            client = new HttpClient(handler);
        }

        public Task<string> Loans(string card) => client.GetStringAsync("https://loans.example/" + card);
    }
}
