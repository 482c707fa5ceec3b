using System.DirectoryServices;

public class Any
{
    public void Set(DirectorySearcher searcher, string filter)
    {
        searcher.Filter = filter;
    }
}
