using System.DirectoryServices;

namespace Club.Directory
{
    public class MemberSearch
    {
        public SearchResultCollection Run(DirectoryEntry root, string surname, string town)
        {
            string filter = "(&(objectCategory=person)(sn=" + surname + ")";
            if (!string.IsNullOrEmpty(town))
            {
                filter += "(l=" + town + ")";
            }
            filter += ")";
            var search = new DirectorySearcher(root);
            search.Filter = filter;
            return search.FindAll();
        }
    }
}
