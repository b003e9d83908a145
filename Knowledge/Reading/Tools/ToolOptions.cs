namespace Assistant.Knowledge.Reading.Tools;

/// <summary>Where the programs that read pages are found, and what they may use up.</summary>
public sealed record ToolOptions
{
    /// <summary>The folders that programs are looked for in, in this order; those of PATH unless they are given.</summary>
    public IReadOnlyList<string> Folders { get; init; } = FoldersOfPath();

    /// <summary>The folder that private working folders are made in; the system's own unless it is given.</summary>
    public string TemporaryFolder { get; init; } = Path.GetTempPath();

    /// <summary>How long one run of a program may take.</summary>
    public TimeSpan TimePerRun { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long the reading of one file may take.</summary>
    public TimeSpan TimePerFile { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How much one run may write to its output, in bytes.</summary>
    public int MaxOutputBytes { get; init; } = 128 * 1024 * 1024;

    /// <summary>How much memory one run may address, in bytes; kept where the system has prlimit.</summary>
    public long MaxMemoryBytes { get; init; } = 2L * 1024 * 1024 * 1024;

    /// <summary>How many programs run at the same time for one file, at least 1.</summary>
    public int Parallel { get; init; } = Environment.ProcessorCount;

    /// <summary>The most pages a document may have.</summary>
    public int MaxPages { get; init; } = 400;

    /// <summary>The most pages whose words are read off their image.</summary>
    public int MaxScannedPages { get; init; } = 150;

    private static string[] FoldersOfPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
