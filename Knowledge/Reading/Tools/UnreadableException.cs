namespace Assistant.Knowledge.Reading.Tools;

/// <summary>Ends the reading of a file from deep inside it; the reader of its format turns it into a result.</summary>
internal sealed class UnreadableException(ReadFailure reason) : Exception($"The file cannot be read: {reason}.")
{
    /// <summary>Why the file cannot be read.</summary>
    public ReadFailure Reason { get; } = reason;
}
