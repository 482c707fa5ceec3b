using System.Collections.Generic;
using System.DirectoryServices;

namespace Hospital.Staff
{
    public class Lookup
    {
        private readonly DirectoryEntry _root;

        public Lookup(DirectoryEntry root)
        {
            _root = root;
        }

        public IList<string> NamesIn(string ward, string role)
        {
            var names = new List<string>();
            using (var searcher = new DirectorySearcher(_root))
            {
                searcher.Filter = string.Format("(&(department={0})(title={1}))", LdapFilterEncode(ward), LdapFilterEncode(role));
                searcher.PropertiesToLoad.Add("cn");
                foreach (SearchResult result in searcher.FindAll())
                {
                    names.Add(result.Properties["cn"][0].ToString());
                }
            }
            return names;
        }

        /// <summary>Escapes the characters that have a meaning in filters of LDAP, as RFC 4515 says.</summary>
        private static string LdapFilterEncode(string value)
        {
            return (value ?? "")
                .Replace("\\", "\\5c").Replace("*", "\\2a").Replace("(", "\\28")
                .Replace(")", "\\29").Replace("\0", "\\00");
        }
    }
}
