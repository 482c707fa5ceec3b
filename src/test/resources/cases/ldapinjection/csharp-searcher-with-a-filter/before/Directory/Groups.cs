using System;
using System.DirectoryServices;

public class Groups
{
    public SearchResultCollection Of(Person person)
    {
        using var searcher = new DirectorySearcher($"(member={person.DistinguishedName})");
        return searcher.FindAll();
    }
}
