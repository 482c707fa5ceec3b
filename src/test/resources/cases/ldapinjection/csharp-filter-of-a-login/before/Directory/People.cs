using System.DirectoryServices;

namespace Intranet.Directory
{
    public class People
    {
        public SearchResult Find(DirectoryEntry root, string login)
        {
            var searcher = new DirectorySearcher(root);
            searcher.Filter = "(&(objectClass=user)(sAMAccountName=" + login + "))";
            return searcher.FindOne();
        }
    }
}
