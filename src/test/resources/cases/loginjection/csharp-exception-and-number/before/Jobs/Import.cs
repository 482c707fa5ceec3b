using System;
using log4net;

public class Import
{
    private static readonly ILog Log = LogManager.GetLogger(typeof(Import));

    public void Run(int id)
    {
        try { Load(id); }
        catch (Exception ex)
        {
            Log.Error("Import " + id + " failed", ex);
        }
    }
}
