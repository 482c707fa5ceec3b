using System.DirectoryServices;

namespace School.Parents;

public class Finder
{
    public SearchResult? Parent(string pupil)
    {
        using var searcher = new DirectorySearcher
        {
            Filter = $"(&(objectClass=contact)(description=parent of {pupil}))",
            SearchScope = SearchScope.Subtree,
            SizeLimit = 1
        };
        return searcher.FindOne();
    }
}
