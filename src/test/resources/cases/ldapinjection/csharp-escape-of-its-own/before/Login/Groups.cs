using System.DirectoryServices;

namespace Library.Login
{
    public class Groups
    {
        public bool IsIn(DirectorySearcher searcher, string user, string group)
        {
            searcher.Filter = "(&(cn=" + LdapFilterEncode(user) + ")(memberOf=" + group + "))";
            return searcher.FindOne() != null;
        }

        private static string LdapFilterEncode(string value)
        {
            return value.Replace("\\", "\\5c").Replace("*", "\\2a").Replace("(", "\\28").Replace(")", "\\29").Replace("\0", "\\00");
        }
    }
}
