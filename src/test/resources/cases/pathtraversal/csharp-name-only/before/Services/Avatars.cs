using System.IO;

public class Avatars
{
    public Stream Open(string user)
    {
        return File.OpenRead(Path.Combine("avatars", Path.GetFileName(user)));
    }
}
