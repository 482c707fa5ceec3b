using System.DirectoryServices;

namespace Intranet.Directory
{
    public class People
    {
        public SearchResult Find(DirectoryEntry root, string login)
        {
            var searcher = new DirectorySearcher(root);
            searcher.Filter = "(&(objectClass=user)(sAMAccountName=" + LdapFilterEncode(login) + "))";
            return searcher.FindOne();
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
