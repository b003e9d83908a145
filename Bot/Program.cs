namespace Assistant.Bot;

/// <summary>The entry point.</summary>
public static class Program
{
    /// <summary>Runs the program.</summary>
    public static Task<int> Main(string[] args) => Task.FromResult(args.Length);
}
