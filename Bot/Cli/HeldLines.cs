namespace Assistant.Bot.Cli;

/// <summary>Keeps lines until a progress bar is off the screen, and writes them then.</summary>
/// <param name="output">Where the lines of data go; null where they need not wait.</param>
/// <param name="errors">Where the lines of errors go.</param>
internal sealed class HeldLines(TextWriter? output, TextWriter errors) : IDisposable
{
    /// <summary>Takes lines of data.</summary>
    public StringWriter Output { get; } = new();

    /// <summary>Takes lines of errors.</summary>
    public StringWriter Errors { get; } = new();

    /// <summary>Writes what was kept.</summary>
    public void Dispose()
    {
        output?.Write(Output.ToString());
        errors.Write(Errors.ToString());
        Output.Dispose();
        Errors.Dispose();
    }
}
