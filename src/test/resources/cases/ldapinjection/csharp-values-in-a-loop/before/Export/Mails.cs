using System.Collections.Generic;
using System.DirectoryServices;
using System.Text;

namespace Shop.Export
{
    public class Mails
    {
        public SearchResultCollection Of(DirectoryEntry root, IEnumerable<string> logins)
        {
            var any = new StringBuilder("(|");
            foreach (string login in logins)
            {
                any.Append("(uid=").Append(login).Append(")");
            }
            any.Append(")");
            var searcher = new DirectorySearcher(root, any.ToString());
            return searcher.FindAll();
        }
    }
}
