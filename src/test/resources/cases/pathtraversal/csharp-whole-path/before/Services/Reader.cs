using System.IO;

public class Reader
{
    public byte[] Read(string path) => File.ReadAllBytes(path);
}
