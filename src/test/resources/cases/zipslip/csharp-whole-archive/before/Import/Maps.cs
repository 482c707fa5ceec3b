using System.IO.Compression;

public class Maps
{
    public void Unpack(string zip, string folder)
    {
        ZipFile.ExtractToDirectory(zip, folder);
    }
}
