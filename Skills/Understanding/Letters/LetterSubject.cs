namespace Assistant.Skills.Understanding.Letters;

/// <summary>Reads what a letter is about.</summary>
internal static class LetterSubject
{
    /// <summary>The words behind "về việc", else what whom it goes to is to do; a task that is named by its key is left out, for its title takes its place.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="parts">Where its parts stand.</param>
    /// <param name="ofTask">Whether a key names its task.</param>
    public static string? Of(Reading reading, LetterParts parts, bool ofTask)
    {
        if ((parts.About ?? parts.Deed) is not { } stretch)
            return null;
        var (first, end) = stretch;
        if (ofTask && reading.Tasks.Where(task => task.End > first && task.First < end).Select(task => (int?)task.First).FirstOrDefault() is { } task)
            end = Math.Max(first, task);
        var words = reading.Message.Slice(first, end).Trim();
        return words.Length < 2 ? null : words;
    }
}
