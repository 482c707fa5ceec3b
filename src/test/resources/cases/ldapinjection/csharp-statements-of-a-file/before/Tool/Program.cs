using System.DirectoryServices;

var searcher = new DirectorySearcher();
searcher.Filter = "(cn=" + args[0] + ")";
System.Console.WriteLine(searcher.FindOne()?.Path);
