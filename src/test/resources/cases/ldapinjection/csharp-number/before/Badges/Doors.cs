using System.DirectoryServices;

namespace Office.Badges
{
    public class Doors
    {
        public SearchResult Holder(DirectorySearcher searcher, int badge)
        {
            searcher.Filter = "(employeeNumber=" + badge + ")";
            return searcher.FindOne();
        }
    }
}
