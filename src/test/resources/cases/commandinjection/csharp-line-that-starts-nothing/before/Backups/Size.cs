namespace Backups;

public class Size
{
    public int Of(string[] files)
    {
        return files.Length;
    }
}
