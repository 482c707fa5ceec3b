using System.DirectoryServices;

namespace Staff;

public class Plain
{
    public DirectorySearcher Open(DirectoryEntry root)
    {
        return new DirectorySearcher(root);
    }
}
