using System.DirectoryServices;
using Microsoft.Security.Application;

public class Safe
{
    public void Set(DirectorySearcher searcher, string name)
    {
        searcher.Filter = "(cn=" + Encoder.LdapFilterEncode(name) + ")";
    }
}
