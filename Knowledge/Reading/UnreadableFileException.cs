namespace Assistant.Knowledge.Reading;

/// <summary>Stops the reading of a file from deep inside it; format readers turn it into a result.</summary>
/// <param name="reason">Why the file is not read.</param>
internal sealed class UnreadableFileException(ReadFailure reason) : Exception($"The file is not read: {reason}.")
{
    /// <summary>Why the file is not read.</summary>
    public ReadFailure Reason { get; } = reason;

    /// <summary>The reason why a file failed; null for exceptions that speak of a fault in this program.</summary>
    public static ReadFailure? ReasonOf(Exception exception) => exception switch
    {
        UnreadableFileException unreadable => unreadable.Reason,
        // What the zip and XML readers throw over content that is not as it should be.
        System.Xml.XmlException or IOException or InvalidDataException or NotSupportedException or ArgumentException or FormatException or OverflowException => ReadFailure.Damaged,
        _ => null,
    };
}
